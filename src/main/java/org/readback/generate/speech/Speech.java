package org.readback.generate.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Quotation;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.name.Titles;
import org.readback.generate.story.Story;

/** Who says what in an article. */
public final class Speech {
    private final Story story;
    private final Tags tags;

    public Speech(Story story) {
        this.story = story;
        this.tags = new Tags(story);
    }

    /** The quotations whose speakers are known, in order. */
    public List<Quote> quotes() {
        Map<Integer, List<Sentence>> paragraphs = new LinkedHashMap<>();
        for (Sentence sentence : story.sentences()) {
            paragraphs
                    .computeIfAbsent(sentence.paragraph().number(), number -> new ArrayList<>())
                    .add(sentence);
        }
        List<Quote> quotes = new ArrayList<>();
        Optional<Speaker> open = Optional.empty();
        for (List<Sentence> paragraph : paragraphs.values()) {
            open = read(paragraph, open, quotes);
        }
        return quotes;
    }

    /** The speakers that a sentence names or means, each with their word of saying. */
    public List<Speaker> speakers(Sentence sentence) {
        return tags.in(sentence).stream().flatMap(tag -> tag.speaker().stream()).toList();
    }

    /** Everybody whom the article lets speak, people by their full names, and organisations; and where they speak. */
    public Map<String, Set<Sentence>> sources() {
        Map<String, Set<Sentence>> sources = new LinkedHashMap<>();
        for (Sentence sentence : story.sentences()) {
            for (Tag tag : tags.in(sentence)) {
                tag.speaker()
                        .map(speaker -> speaker.person().name())
                        .or(() -> tag.subject().flatMap(noun -> organisation(sentence, noun)))
                        .ifPresent(source -> sources.computeIfAbsent(source, each -> new LinkedHashSet<>())
                                .add(sentence));
            }
        }
        for (Quote quote : quotes()) {
            sources.computeIfAbsent(quote.speaker().person().name(), each -> new LinkedHashSet<>())
                    .addAll(quote.sentences());
        }
        return sources;
    }

    private static Optional<String> organisation(Sentence sentence, Token noun) {
        return sentence.entity(noun)
                .filter(entity -> entity.kind() == Entity.Kind.ORGANIZATION && entity.last() == noun.index())
                .filter(entity -> !Titles.isSure(sentence.token(entity.first()).word()))
                .map(entity -> {
                    boolean the = sentence.at(entity.first() - 1)
                            .filter(token -> token.is("the"))
                            .isPresent();
                    return (the ? "the " : "") + sentence.text(entity.first(), entity.last());
                });
    }

    /** Whether somebody speaks in a sentence, named or not. */
    public boolean isSpoken(Sentence sentence) {
        return !tags.in(sentence).isEmpty() || sentence.tokens().stream().anyMatch(Token::quoted);
    }

    /** Whose words a paragraph leaves open at its end, if it does: the next one goes on with them. */
    private Optional<Speaker> read(List<Sentence> paragraph, Optional<Speaker> open, List<Quote> quotes) {
        Optional<Speaker> last = Optional.empty();
        for (Quotation quotation : paragraph.get(0).quotations()) {
            boolean continues = quotation.begin() <= 1;
            Optional<Speaker> speaker =
                    own(paragraph, quotation).or(() -> isUntagged(paragraph) && continues ? open : Optional.empty());
            speaker.ifPresent(known -> quotes.add(new Quote(quotation, holding(paragraph, quotation), known)));
            last = quotation.closed() ? Optional.empty() : speaker;
        }
        return last;
    }

    private boolean isUntagged(List<Sentence> paragraph) {
        return paragraph.stream().allMatch(sentence -> tags.in(sentence).isEmpty());
    }

    private Optional<Speaker> own(List<Sentence> paragraph, Quotation quotation) {
        List<Sentence> holding = holding(paragraph, quotation);
        List<Tag> beside =
                holding.stream().flatMap(sentence -> tags.in(sentence).stream()).toList();
        return beside.isEmpty() ? ofParagraph(paragraph, holding) : one(beside);
    }

    private static List<Sentence> holding(List<Sentence> paragraph, Quotation quotation) {
        return paragraph.stream()
                .filter(sentence -> quotation.end() > sentence.begin() && quotation.begin() < sentence.end())
                .toList();
    }

    /** Where two people speak beside a quotation, it is too easy to take one for the other. */
    private static Optional<Speaker> one(List<Tag> all) {
        // "said Ada Lund, who claims that": the second has no subject of its own
        return Tag.only(all.stream().filter(tag -> tag.subject().isPresent()).toList());
    }

    /** Sentences all in quotation marks are spoken by whom the rest of the paragraph lets speak. */
    private Optional<Speaker> ofParagraph(List<Sentence> paragraph, List<Sentence> quoted) {
        boolean whole = quoted.stream()
                .allMatch(sentence -> sentence.tokens().stream()
                        .allMatch(token -> token.quoted()
                                || token.isQuoteMark()
                                || token.word().matches("[.?!]")));
        if (!whole) {
            return Optional.empty();
        }
        List<Tag> beside = paragraph.stream()
                .filter(Speech::isPartlyQuoted)
                .flatMap(sentence -> tags.in(sentence).stream())
                .toList();
        if (!beside.isEmpty()) {
            return one(beside);
        }
        List<Tag> all = paragraph.stream()
                .flatMap(sentence -> tags.in(sentence).stream())
                .toList();
        return one(all).filter(speaker -> nobodyElse(paragraph, speaker.person()));
    }

    /** After "…?" or "…!" the toolkit makes a sentence of its own of "he said". */
    private static boolean isPartlyQuoted(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Token::quoted)
                || Character.isLowerCase(sentence.text().charAt(0));
    }

    private boolean nobodyElse(List<Sentence> paragraph, Person person) {
        return paragraph.stream()
                .allMatch(sentence -> sentence.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .map(entity -> sentence.token(entity.last()))
                        .filter(token -> !token.quoted())
                        .allMatch(token -> isPerson(sentence, token, person)));
    }

    private boolean isPerson(Sentence sentence, Token token, Person person) {
        return story.people().named(sentence, token).filter(person::equals).isPresent();
    }
}

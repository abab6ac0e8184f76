package org.readback.generate.family;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.passage.Passage;
import org.readback.generate.passage.Term;
import org.readback.generate.passage.Terms;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;

/**
 * A term left out of a passage.
 *
 * @param sentence where the term stands, the passage's last
 * @param clear whether the passage is understood by who has nothing else before the eyes
 */
record Gap(Passage passage, Sentence sentence, Term term, boolean clear, Story story) {
    private static final int SHORT = 30;
    private static final int TOP = 2;
    private static final int FEW = 4;
    private static final int SMALL = 10;
    private static final int THOUSAND = 1000;
    /** A unit, a comma and "north" may follow a number. */
    private static final int REACH = 3;

    /** What there is to a gap that raters' verdicts go with; the names are those of the list of weights. */
    Set<String> traits() {
        Set<String> traits = new LinkedHashSet<>();
        if (term.key() instanceof Key.OfQuantity some) {
            add(traits, some.quantity());
        } else {
            traits.add(wanted(term.key()));
        }
        add(traits, !clear, "passage not clear");
        add(traits, isOfFeature(), "article that “says”, not “said”");
        add(traits, isOfSomebody(), "where somebody works or comes from");
        add(traits, isBesideMainClause(), "in a side clause");
        add(traits, Terms.isQuoted(sentence, term), "in quotation marks");
        add(traits, first().token(0).isQuoteMark(), "passage begins with a quotation");
        add(traits, words() < SHORT, "short passage");
        add(traits, first().token(0).is("the"), "passage begins with “The”");
        add(
                traits,
                passage.sentences().stream().anyMatch(RelativeTimes::areNear),
                "time reckoned from the article's day");
        add(traits, sentence.paragraph().number() <= TOP, "top of the article");
        add(traits, passage.sentences().stream().anyMatch(Gap::hasPointer), "passage has “the plan” or the like");
        add(traits, passage.isOfSeveral(), "passage of several paragraphs");
        add(traits, !passage.beginsParagraph(), "passage begins within a paragraph");
        add(traits, story.topic().isInHeadline(passage.text()), "passage has something of the title");
        add(traits, story.topic().isInHeadline(rest()), "sentence has something of the title");
        add(traits, story.topic().headline().size() <= FEW, "title of few words");
        add(traits, isLast(), "last paragraph");
        add(traits, story.topic().mainWordsIn(rest()) >= 2, "sentence has two main words");
        add(
                traits,
                !story.topic().isToldWith(passage.text()),
                "neither title nor passage tells what the article is about");
        add(
                traits,
                passage.sentences().stream().anyMatch(Gap::quotesPronoun),
                "somebody's words begin with “they” or the like");
        return traits;
    }

    private static void add(Set<String> traits, Quantity quantity) {
        double value = Math.abs(quantity.number().value().doubleValue());
        traits.add(
                switch (quantity.kind()) {
                    case PERCENT -> "percentage";
                    case MONEY -> "sum of money";
                    case DURATION -> "duration";
                    case MEASURE -> "measure";
                    case COUNT -> "count";
                });
        add(traits, quantity.unit().matches("(?:minute|hour|second)s?"), "minutes or hours");
        add(traits, quantity.kind() == Unit.MEASURE && isWayFrom(quantity), "distance from a place");
        add(traits, quantity.number().spelled(), "number in words");
        add(traits, value <= SMALL, "number up to ten");
        add(traits, value >= THOUSAND, "number of thousands");
        add(traits, !quantity.plain().hedge().isEmpty(), "rough number");
    }

    /** "40km west of Varna", "60 miles from the sea". */
    private static boolean isWayFrom(Quantity quantity) {
        return quantity.sentence().tokens().stream()
                .filter(word -> word.index() > quantity.last() && word.index() <= quantity.last() + REACH)
                .anyMatch(
                        word -> word.word()
                                .matches(
                                        "(?i)(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)|from|away|off|inland"));
    }

    private static void add(Set<String> traits, boolean has, String trait) {
        if (has) {
            traits.add(trait);
        }
    }

    private static String wanted(Key key) {
        if (key instanceof Key.OfDate some) {
            return some.date().precision() == CalendarDate.Precision.YEAR ? "year" : "date";
        }
        if (key instanceof Key.OfPerson) {
            return "person";
        }
        if (key instanceof Key.OfCountry) {
            return "country";
        }
        if (key instanceof Key.OfPlace) {
            return "place";
        }
        return key instanceof Key.OfOrganisation ? "organisation" : "day without its year";
    }

    private boolean isBesideMainClause() {
        return sentence.relationsUp(sentence.token(term.last())).stream()
                .anyMatch(relation -> relation.matches("acl.*|appos|advcl.*|parataxis|conj"));
    }

    /** "Ada Lund of the brokerage ____". */
    private boolean isOfSomebody() {
        boolean name = term.key() instanceof Key.OfOrganisation || term.key() instanceof Key.OfPlace;
        Optional<Token> word = Optional.of(sentence.token(term.last()));
        while (name
                && word.filter(each -> sentence.relation(each).matches("nmod.*|appos|compound"))
                        .isPresent()) {
            word = word.flatMap(sentence::head);
            if (word.flatMap(sentence::entity)
                    .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPointer(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(noun -> !noun.quoted() && Vagueness.isPointer(noun))
                .anyMatch(noun -> sentence.at(noun.index() - 1)
                                .filter(the -> the.is("the"))
                                .isPresent()
                        && sentence.at(noun.index() + 1)
                                .filter(next -> next.is("of", "to", "that", "which", "for", "in"))
                                .isEmpty());
    }

    /** “They were leftovers,” said she. */
    private static boolean quotesPronoun(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(word -> word.is("they", "it", "that", "this", "those", "these", "he", "she"))
                .anyMatch(word -> sentence.at(word.index() - 1)
                        .filter(mark -> mark.isQuoteMark() && word.quoted())
                        .isPresent());
    }

    /** What people "say" rather than "said" is told in scenes, whose details nobody asks for. */
    private boolean isOfFeature() {
        Map<String, Long> forms = story.sentences().stream()
                .flatMap(each -> each.tokens().stream())
                .filter(word -> !word.quoted() && word.lemma().equals("say"))
                .collect(Collectors.groupingBy(Token::tag, Collectors.counting()));
        return forms.getOrDefault("VBZ", 0L) > forms.getOrDefault("VBD", 0L);
    }

    private String rest() {
        return sentence.paragraph()
                        .text()
                        .substring(
                                sentence.begin(), sentence.token(term.first()).begin())
                + sentence.paragraph()
                        .text()
                        .substring(sentence.token(term.last()).end(), sentence.end());
    }

    private boolean isLast() {
        return sentence.paragraph().number() == story.article().paragraphs().size();
    }

    private Sentence first() {
        return passage.sentences().get(0);
    }

    private int words() {
        return passage.sentences().stream()
                .mapToInt(each -> each.tokens().size())
                .sum();
    }
}

package org.readback.generate.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Places;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Headline;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** The key terms of a sentence: people, numbers, dates, places and organisations, but no part of a list. */
public final class Terms {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N} .'’&-]+";
    /** Of them everybody thinks first. */
    private static final String KNOWN =
            "(?:[Tt]he )?(?:Earth|Moon|Sun|(?:North |South )?(?:Pacific|Atlantic)(?: Ocean)?|(?:Indian|Arctic|Southern) Ocean"
                    + "|Mediterranean(?: Sea)?|Europe|Africa|Asia|America|Antarctica|Australasia)";

    /** Where in a town a house stands matters to nobody else. */
    private static final String STREET =
            "(?:Calle|Rue|Via|Avenida|Rua|Jalan) .*|.* (?:Street|Road|Avenue|Lane|Terrace|Drive|Boulevard|Crescent|Close)";

    /** "Out of every". */
    private static final int OUT_OF = 3;

    /** So few words stand between a sum and what it is in another currency. */
    private static final int CONVERTED = 8;

    private static final String FIXED_DATE =
            "\\d{4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{Lu}[a-z]+(?: \\d{1,2})?,? \\d{4}|\\d{1,2} \\p{Lu}[a-z]+|\\p{Lu}[a-z]+ \\d{1,2}";

    /** "St Bede's Primary". */
    private static final String OF_SAINT =
            "(?:Primary|School|College|Academy|Church|Cathedral|Hospital|Infirmary|Hall|Park|Square)";

    private Terms() {}

    public static List<Term> in(Story story, Sentence sentence) {
        List<Term> terms = new ArrayList<>();
        Quantities.in(sentence).stream()
                .filter(quantity -> quantity.kind() != Unit.COUNT || isCounted(sentence, quantity))
                .forEach(quantity -> terms.add(new Term(
                        new Key.OfQuantity(quantity.numberAlone()), quantity.numberFirst(), quantity.numberLast())));
        sentence.times().forEach(time -> date(story, sentence, time).ifPresent(terms::add));
        sentence.entities()
                .forEach(entity -> name(story, sentence, entity)
                        .map(key -> new Term(key, entity.first(), entity.last()))
                        .ifPresent(terms::add));
        Headline headline = new Headline(story);
        terms.removeIf(term -> headline.gives(term.key(), sentence.text(term.first(), term.last()))
                || (term.key() instanceof Key.OfQuantity some && headline.givesWithOthers(some.quantity()))
                || isInBrackets(sentence, term)
                || isSumTold(sentence, term)
                || isCapital(sentence, term)
                || isMeasure(sentence, term)
                || isConverted(sentence, term)
                || isAddress(sentence, term));
        return terms;
    }

    /** "Took six" leaves out six of what. */
    private static boolean isCounted(Sentence sentence, Quantity quantity) {
        // "one" and "zero" count nothing
        if (quantity.number().value().compareTo(BigDecimal.ONE) <= 0) {
            return false;
        }
        // "nine out of ten", "seven out of every ten"
        boolean outOf =
                sentence.tokens().subList(Math.max(0, quantity.numberFirst() - OUT_OF), quantity.numberFirst()).stream()
                        .anyMatch(word -> word.is("out"));
        int next = quantity.numberLast() + 1;
        while (sentence.at(next)
                .filter(word -> word.tag().matches("JJ.*|HYPH|VBN|VBG|CD"))
                .isPresent()) {
            next++;
        }
        return sentence.at(next)
                .filter(word -> word.isNoun() || word.is("of"))
                // "three times as long", "two fifths": a reckoning
                .filter(word -> !outOf && !word.is("times", "fold", "thirds", "quarters", "fifths", "halves"))
                .isPresent();
    }

    /** "60 million naira (about $375,000)": only another way to say what stands before. */
    private static boolean isInBrackets(Sentence sentence, Term term) {
        List<String> before = sentence.tokens().subList(0, term.first()).stream()
                .map(Token::word)
                .toList();
        return Math.max(before.lastIndexOf("("), before.lastIndexOf("-LRB-"))
                > Math.max(before.lastIndexOf(")"), before.lastIndexOf("-RRB-"));
    }

    /** "She ordered that the €____ be paid": of which another sentence told. */
    private static boolean isSumTold(Sentence sentence, Term term) {
        return term.key() instanceof Key.OfQuantity some
                && some.quantity().kind() == Unit.MONEY
                && sentence.at(some.quantity().first() - 1)
                        .filter(the -> the.is("the", "that", "this"))
                        .isPresent()
                && sentence.at(some.quantity().last() + 1)
                        .filter(next -> next.isNoun() || next.tag().matches("JJ.*|HYPH|VBN|VBG"))
                        .isEmpty();
    }

    /** "An area the size of ____". */
    private static boolean isMeasure(Sentence sentence, Term term) {
        return sentence.at(term.first() - 1).filter(of -> of.is("of")).isPresent()
                && sentence.at(term.first() - 2)
                        .filter(size -> size.is("size", "height", "weight"))
                        .isPresent();
    }

    /** "The health ministry in ____". */
    private static boolean isCapital(Sentence sentence, Term term) {
        return term.key() instanceof Key.OfPlace
                && sentence.at(term.first() - 1).filter(in -> in.is("in")).isPresent()
                && sentence.at(term.first() - 2)
                        .filter(body -> body.lemma().matches("(?i)ministry|government|parliament|embassy|senate"))
                        .isPresent();
    }

    /** "38,000 lari, around $____", "6 pesos, or about ____ cents": only another way to say what stands before. */
    private static boolean isConverted(Sentence sentence, Term term) {
        if (!(term.key() instanceof Key.OfQuantity some)) {
            return false;
        }
        int before = some.quantity().first() - 1;
        boolean or = sentence.at(before).filter(word -> word.is("or")).isPresent();
        return (or || some.quantity().kind() == Unit.MONEY)
                && sentence.at(or ? before - 1 : before)
                        .filter(comma -> comma.is(","))
                        .isPresent()
                && sentence.tokens().subList(Math.max(0, before - CONVERTED), before).stream()
                        .anyMatch(word -> word.tag().equals("CD") || word.word().matches("\\p{Sc}.*"));
    }

    /** "Lund, of Harbour Lane, said": where people live or work. */
    private static boolean isAddress(Sentence sentence, Term term) {
        return sentence.at(term.first() - 1).filter(word -> word.is("of")).isPresent()
                && sentence.at(term.first() - 2).filter(word -> word.is(",")).isPresent();
    }

    /** Whether it is told in somebody's own words. */
    public static boolean isQuoted(Sentence sentence, Term term) {
        return sentence.token(term.first()).quoted()
                || sentence.token(term.last()).quoted();
    }

    /** A date that needs no reckoning. */
    private static Optional<Term> date(Story story, Sentence sentence, TimeReference time) {
        String own = sentence.text(time.first(), time.last());
        boolean joined = sentence.token(time.first()).quoted()
                || isOfSaying(sentence, time)
                || Adjoining.isListed(sentence, time.first(), time.last())
                || Adjoining.isBesideName(sentence, time.first(), time.last());
        if (time.kind() != TimeReference.Kind.DATE || !own.matches(FIXED_DATE) || joined) {
            return Optional.empty();
        }
        return story.calendar()
                .read(own, Tense.PAST)
                // without its year it may be one to come
                .map(date -> own.matches(".*\\d{4}") ? new Key.OfDate(date) : new Key.OfWords(own))
                .map(key -> new Term(key, time.first(), time.last()));
    }

    /** "‘A bad violinist can be avoided,’ she told this newspaper in ____": when matters to nobody. */
    private static boolean isOfSaying(Sentence sentence, TimeReference time) {
        return sentence.head(sentence.token(time.last()))
                .filter(verb -> verb.isVerb() && Sayings.isSaying(verb.lemma()))
                .filter(verb -> sentence.tokens().stream().anyMatch(Token::quoted))
                .isPresent();
    }

    private static Optional<Key> name(Story story, Sentence sentence, Entity entity) {
        String text = sentence.text(entity.first(), entity.last());
        Token last = sentence.token(entity.last());
        boolean unsure = !text.matches(NAME)
                || (entity.kind() != Entity.Kind.PERSON
                        && (isOfLonger(story, text) || text.matches(KNOWN) || text.matches(STREET)))
                || Adjoining.isListed(sentence, entity.first(), entity.last())
                || Adjoining.isBesideName(sentence, entity.first(), entity.last())
                // people speak of each other by first names
                || (entity.kind() == Entity.Kind.PERSON && last.quoted())
                || isOfFirm(story, entity, text);
        if (unsure) {
            return Optional.empty();
        }
        return switch (entity.kind()) {
            case PERSON -> story.people().named(sentence, last).map(Key.OfPerson::new);
            case LOCATION ->
                Countries.named(text)
                        .<Key>map(Key.OfCountry::new)
                        .or(() -> Places.isPlaced(sentence, entity) && !isSomebody(sentence, entity)
                                ? Optional.of(new Key.OfPlace(text))
                                : Optional.empty());
            case ORGANIZATION ->
                // the last: "VHF radio"
                text.matches(".* \\p{Ll}+")
                                || text.matches(
                                        "(?:\\p{Lu}\\.)+|\\p{Lu}\\p{Ll}+|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Judge)\\.? .*")
                                || isListener(sentence, last)
                                || Countries.named(text.replaceFirst(".* of ", ""))
                                        .isPresent()
                        ? Optional.empty()
                        : Optional.of(new Key.OfOrganisation(text));
        };
    }

    /** "Lund" where the article tells of Ada Lund and of Lund Timber & Tar. */
    private static boolean isOfFirm(Story story, Entity entity, String name) {
        return entity.kind() == Entity.Kind.PERSON
                && story.sentences().stream()
                        .anyMatch(sentence -> sentence.entities().stream()
                                        .anyMatch(other -> other.kind() != Entity.Kind.PERSON
                                                && sentence.text(other.first(), other.last())
                                                        .startsWith(name + " "))
                                || sentence.text()
                                        .matches("(?s).*\\b" + Pattern.quote(name)
                                                + " (?:\\p{Lu}[\\p{L}-]+ )?& \\p{Lu}.*"));
    }

    /** "Garfield" where the article elsewhere tells of the Garfield School. */
    private static boolean isOfLonger(Story story, String name) {
        Pattern longer = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?: \\p{Lu}\\p{Ll}|['’]s " + OF_SAINT + ")");
        return story.article().paragraphs().stream()
                .anyMatch(paragraph -> longer.matcher(paragraph.text()).find());
    }

    /** "Wahyuni, a guide of 31" is no place. */
    private static boolean isSomebody(Sentence sentence, Entity entity) {
        int comma = entity.last() + 1;
        return sentence.at(comma).filter(word -> word.is(",")).isPresent()
                && sentence
                        .tokens()
                        .subList(comma, Math.min(comma + 10, sentence.tokens().size()))
                        .stream()
                        .anyMatch(word -> word.is("who") || RoleNouns.isRoleNoun(word.word()));
    }

    /** "Lund told the Gazette", "according to the Gazette": which paper it was matters to nobody. */
    private static boolean isListener(Sentence sentence, Token name) {
        boolean source = sentence.children(name, "case").stream().anyMatch(word -> word.is("according", "to"))
                && sentence.text().contains("ccording to " + sentence.text(firstOf(sentence, name), name.index()));
        return source
                || sentence.head(name)
                        .filter(verb -> verb.isVerb() && Sayings.isSaying(verb.lemma()))
                        .filter(verb -> name.index() > verb.index() || verb.is("reported", "reports"))
                        .isPresent();
    }

    private static int firstOf(Sentence sentence, Token name) {
        int first = sentence.entity(name).map(Entity::first).orElse(name.index());
        return sentence.at(first - 1).filter(word -> word.is("the")).isPresent() ? first - 1 : first;
    }
}

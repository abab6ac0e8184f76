package org.readback.generate.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Places;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** Whom or what a name in a sentence means, if it is sure and its whole name. */
final class NameKey {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N} .'’&-]+";
    /** Of them everybody thinks first. */
    private static final String KNOWN =
            "(?:[Tt]he )?(?:Earth|Moon|Sun|(?:North |South )?(?:Pacific|Atlantic)(?: Ocean)?|(?:Indian|Arctic|Southern) Ocean"
                    + "|Mediterranean(?: Sea)?|Europe|Africa|Asia|America|Antarctica|Australasia)";

    /** Where in a town a house stands matters to nobody else. */
    private static final String STREET =
            "(?:Calle|Rue|Via|Avenida|Rua|Jalan) .*|.* (?:Street|Road|Avenue|Lane|Terrace|Drive|Boulevard|Crescent|Close)";

    /** "St Bede's Primary". */
    private static final String OF_SAINT =
            "(?:Primary|School|College|Academy|Church|Cathedral|Hospital|Infirmary|Hall|Park|Square)";

    private NameKey() {}

    static Optional<Key> of(Story story, Sentence sentence, Entity entity) {
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
                                // "Corrib Aviation Leasing of Shannon"
                                || text.matches("\\S+ \\S+ \\S+ .*\\bof .*")
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

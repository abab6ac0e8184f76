package org.readback.generate.realise;

import java.util.List;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;

/** Which pronoun can stand for which noun. */
final class Pronouns {
    private Pronouns() {}

    /** @param others whether the sentence before names somebody else, whom "his" or "her" could mean */
    static boolean canMean(Sentence sentence, Token pronoun, Token noun, boolean others) {
        boolean plural = noun.tag().endsWith("S") && sentence.entity(noun).isEmpty();
        if (pronoun.is("it") && noun.index() < pronoun.index()) {
            return !isSubjectOfSameVerb(sentence, noun, pronoun)
                    && !isPerson(sentence, noun)
                    && !plural
                    && !hasRival(sentence, pronoun, noun, false);
        }
        if (noun.index() > pronoun.index() || !pronoun.tag().equals("PRP$")) {
            return pronoun.is("himself", "herself", "itself", "themselves");
        }
        boolean person = isPerson(sentence, noun);
        boolean fits = (pronoun.is("his", "her") && person && !others)
                || (pronoun.is("its") && !person && !plural)
                || (pronoun.is("their") && plural);
        return fits && !hasRival(sentence, pronoun, noun, person);
    }

    /** Whether words before the pronoun tell whom or what it means: one person, one thing, or several. */
    static boolean isClear(Sentence sentence, List<Token> words, Token pronoun) {
        List<Token> before = words.stream()
                .filter(word -> word.index() < pronoun.index() && word.isNoun())
                .filter(word -> sentence.time(word).isEmpty())
                .filter(word -> sentence.entity(word)
                        .filter(entity -> entity.last() != word.index())
                        .isEmpty())
                .toList();
        if (pronoun.is("himself", "herself", "itself", "themselves")) {
            return true;
        }
        boolean object = sentence.relation(pronoun).matches("d?obj|iobj|obl.*|nmod")
                // "writers were among them"
                || !sentence.children(pronoun, "case").isEmpty();
        if (object) {
            return false;
        }
        if (pronoun.is("he", "she", "him", "her", "his", "hers")) {
            List<Token> persons =
                    // "President Lund" is one
                    before.stream()
                            .filter(noun -> isPerson(sentence, noun)
                                    && !sentence.relation(noun).equals("compound"))
                            .toList();
            // "the inspector" is hardly ever the one: the story goes on telling of somebody else
            return persons.size() == 1
                    && sentence.relation(persons.get(0)).startsWith("nsubj")
                    && (pronoun.tag().equals("PRP$")
                            || !sentence.relation(pronoun).startsWith("nsubj"))
                    && (persons.get(0).isProperNoun()
                            || sentence.children(persons.get(0), "det").stream()
                                    .anyMatch(article -> article.is("a", "an")));
        }
        boolean subject = before.stream()
                .filter(noun -> sentence.relation(noun).startsWith("nsubj"))
                .filter(noun -> pronoun.tag().equals("PRP$") || !isSubjectOfSameVerb(sentence, noun, pronoun))
                .anyMatch(noun -> pronoun.is("it", "its")
                        ? !isPerson(sentence, noun)
                                && !isPlural(sentence, noun)
                                // "the study found that it costs more": hardly the study
                                && (noun.isProperNoun() || pronoun.is("its"))
                        : pronoun.is("they", "them", "their", "theirs")
                                && (isPlural(sentence, noun) || isGroup(sentence, noun)));
        boolean owner = pronoun.is("its")
                && !before.isEmpty()
                // "at a meeting in Bergen its members": not Bergen's
                && words.stream().anyMatch(word -> word.isVerb() && word.index() < pronoun.index())
                && !isPerson(sentence, before.get(before.size() - 1))
                && !isPlural(sentence, before.get(before.size() - 1));
        return subject || owner;
    }

    /** "Lund painted it": not Lund, nor does "which denies it" mean what denies. */
    private static boolean isSubjectOfSameVerb(Sentence sentence, Token noun, Token pronoun) {
        return sentence.head(pronoun)
                .filter(verb -> !sentence.relation(pronoun).startsWith("nsubj"))
                .filter(verb -> sentence.head(noun).filter(verb::equals).isPresent()
                        || (sentence.relation(verb).startsWith("acl")
                                && sentence.head(verb).filter(noun::equals).isPresent()))
                .isPresent();
    }

    private static boolean isPlural(Sentence sentence, Token noun) {
        return (noun.tag().endsWith("S") && sentence.entity(noun).isEmpty())
                || !sentence.children(noun, "conj").isEmpty();
    }

    private static boolean isGroup(Sentence sentence, Token noun) {
        return sentence.entity(noun)
                .filter(entity -> entity.kind() == Entity.Kind.ORGANIZATION)
                .isPresent();
    }

    private static boolean isPerson(Sentence sentence, Token noun) {
        return RoleNouns.isRoleNoun(noun.word())
                || sentence.entity(noun)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isPresent();
    }

    /** Another name of the same kind between the noun and the pronoun makes it unclear who is meant. */
    private static boolean hasRival(Sentence sentence, Token pronoun, Token noun, boolean person) {
        return sentence.entities().stream()
                .filter(entity -> entity.first() > noun.index() && entity.last() < pronoun.index())
                .anyMatch(entity -> person == (entity.kind() == Entity.Kind.PERSON));
    }
}

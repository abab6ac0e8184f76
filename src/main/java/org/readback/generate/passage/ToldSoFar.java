package org.readback.generate.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.story.Story;

/** Of whom and of what a passage has told up to a word of it: what its pronouns can mean. */
final class ToldSoFar {
    /** With more brackets a passage is tiresome to read. */
    private static final int MOST_NAMES = 2;

    private final Story story;
    private final List<Sentence> sentences;
    private final boolean naming;
    private final List<Passage.Put> names = new ArrayList<>();
    private final Set<Person> named = new HashSet<>();
    private int things;
    private int groups;
    private int places;

    /** @param naming whether somebody unnamed may be named where a pronoun is */
    ToldSoFar(Story story, List<Sentence> sentences, boolean naming) {
        this.story = story;
        this.sentences = sentences;
        this.naming = naming;
    }

    /** The passage in which every pronoun means somebody or something that was told of before it; empty when one doesn't. */
    Optional<Passage> explained() {
        for (int i = 0; i < sentences.size(); i++) {
            for (Token word : sentences.get(i).tokens()) {
                boolean unplaced = places == 0 && !word.quoted() && word.is("there") && word.isAdverb();
                if (unplaced || (word.isPersonalPronoun() && !explains(i, word) && !isNamed(i, word))) {
                    return Optional.empty();
                }
                note(sentences.get(i), word);
            }
        }
        return Optional.of(new Passage(sentences, names));
    }

    /** "In Paris [Ada Lund] washed dishes": the article has "she". */
    private boolean isNamed(int at, Token pronoun) {
        Sentence sentence = sentences.get(at);
        Optional<Person> meant = story.people().meant(sentence, pronoun);
        boolean possible = naming && names.size() < MOST_NAMES && pronoun.is("he", "she", "him", "his", "her");
        // "a bookkeeper who stole from the school where she had worked": a name would be read as somebody else's
        if (!possible
                || meant.isEmpty()
                || story.people().referents().toldBefore().isUnnamedBefore(sentences.subList(0, at + 1), pronoun)) {
            return false;
        }
        String name = meant.get().name();
        // taggers err in "food was passed to her on a pole"
        boolean owner = pronoun.tag().equals("PRP$")
                && sentence.at(pronoun.index() + 1)
                        .filter(next -> next.tag().matches("NN.*|JJ.*|CD|VB[GN]|RB.*|HYPH|``|\"|['“‘]"))
                        .isPresent();
        names.add(new Passage.Put(sentence, pronoun, pronoun, owner ? "[" + name + "’s]" : "[" + name + "]"));
        return named.add(meant.get());
    }

    private boolean explains(int at, Token pronoun) {
        Sentence sentence = sentences.get(at);
        if (pronoun.is("he", "she", "him", "his", "her", "hers")) {
            return isSomebody(at, pronoun);
        }
        if (pronoun.quoted()) {
            return true;
        }
        if (pronoun.is("they", "them", "their", "theirs")) {
            return (at > 0 && groups > 0) || isToldBefore(sentence, pronoun, true);
        }
        if (pronoun.is("it", "its")) {
            boolean opens = at == 0 && pronoun.index() <= 1;
            return !opens
                    && (sentence.relation(pronoun).equals("expl")
                            || (at > 0 && things > 0)
                            || isToldBefore(sentence, pronoun, false));
        }
        return true;
    }

    private boolean isSomebody(int at, Token pronoun) {
        Sentence sentence = sentences.get(at);
        if (isOfInfinitive(sentence, pronoun)) {
            return at > 0;
        }
        Optional<Person> meant = story.people().meant(sentence, pronoun);
        return meant.isPresent()
                ? named.contains(meant.get()) || isNamedBehind(sentence, pronoun, meant.get())
                : story.people().referents().toldBefore().isAnybodyBefore(sentences.subList(0, at + 1), pronoun);
    }

    /** "Lund was the first to embrace her": not Lund, but somebody told of before. */
    private static boolean isOfInfinitive(Sentence sentence, Token pronoun) {
        return pronoun.tag().equals("PRP")
                && sentence.relation(pronoun).matches("obj|iobj|dobj")
                && sentence.head(pronoun)
                        .filter(verb -> verb.tag().equals("VB")
                                && sentence.relation(verb).startsWith("acl")
                                && sentence.child(verb, "nsubj").isEmpty())
                        .isPresent();
    }

    /** "In his letter Lund writes". */
    private boolean isNamedBehind(Sentence sentence, Token pronoun, Person person) {
        boolean fronted = sentence.token(0).tag().matches("IN|VB[GN]|WRB|TO");
        return fronted
                && sentence.tokens().stream()
                        .filter(word -> word.index() > pronoun.index()
                                && sentence.relation(word).startsWith("nsubj"))
                        .anyMatch(word -> story.people()
                                .named(sentence, word)
                                .filter(person::equals)
                                .isPresent());
    }

    private void note(Sentence sentence, Token word) {
        story.people().named(sentence, word).ifPresent(named::add);
        Optional<Entity> entity = sentence.entity(word);
        boolean inside = entity.filter(name -> name.last() != word.index()).isPresent();
        boolean person =
                entity.filter(name -> name.kind() == Entity.Kind.PERSON).isPresent();
        if (!word.isNoun()
                || word.quoted()
                || isNothing(word)
                || inside
                || person
                || sentence.time(word).isPresent()) {
            return;
        }
        boolean plural = word.tag().endsWith("S") && entity.isEmpty();
        places += sentence.children(word, "case").stream().anyMatch(at -> at.is("in", "at", "to", "from", "on", "near"))
                ? 1
                : 0;
        boolean group =
                entity.filter(name -> name.kind() == Entity.Kind.ORGANIZATION).isPresent();
        if (plural || group || !sentence.children(word, "conj").isEmpty()) {
            groups++;
        }
        if (!plural && isTold(sentence, word)) {
            things++;
        }
    }

    /**
     * Whether the sentence itself has told what a pronoun means: of "it" and "they" the subject of another verb before, of
     * "its" and "their" any noun but the one that the pronoun hangs on.
     */
    private static boolean isToldBefore(Sentence sentence, Token pronoun, boolean plural) {
        boolean owner = pronoun.tag().equals("PRP$");
        boolean partitive = pronoun.is("them")
                && sentence.children(pronoun, "case").stream().anyMatch(word -> word.is("of"));
        // "began to describe them", "bring it to an end": as a rule what a sentence before told of
        if (!owner && !partitive && !sentence.relation(pronoun).startsWith("nsubj")) {
            return false;
        }
        return sentence.tokens().stream()
                .filter(noun -> noun.index() < pronoun.index() && noun.isNoun() && !noun.quoted() && !isNothing(noun))
                .filter(noun -> sentence.time(noun).isEmpty())
                .filter(noun -> isPlural(sentence, noun) == plural || (plural && isSide(sentence, noun)))
                .filter(noun -> plural || !isPerson(sentence, noun))
                // "foreigners made up 40 of them": not of the foreigners
                .filter(noun -> !partitive || !isSubjectOver(sentence, noun, pronoun))
                .filter(noun -> (owner || plural)
                        ? isTold(sentence, noun)
                        : sentence.relation(noun).startsWith("nsubj"))
                .anyMatch(noun -> !sentence.subtree(noun).contains(pronoun.index())
                        || sentence.relation(noun).startsWith("nsubj"));
    }

    private static boolean isSubjectOver(Sentence sentence, Token noun, Token pronoun) {
        return sentence.relation(noun).startsWith("nsubj")
                && sentence.head(noun)
                        .filter(verb -> sentence.children(verb, "obj", "dobj", "obl").stream()
                                .anyMatch(object -> sentence.subtree(object).contains(pronoun.index())))
                        .isPresent();
    }

    /** "Connacht lost their captain". */
    private static boolean isSide(Sentence sentence, Token noun) {
        return noun.isProperNoun() && sentence.relation(noun).startsWith("nsubj") && !isPerson(sentence, noun);
    }

    private static boolean isPerson(Sentence sentence, Token noun) {
        return sentence.entity(noun)
                        .filter(name -> name.kind() == Entity.Kind.PERSON)
                        .isPresent()
                || RoleNouns.isRoleNoun(noun.word());
    }

    private static boolean isPlural(Sentence sentence, Token noun) {
        Optional<Entity> entity = sentence.entity(noun);
        return entity.map(name -> name.kind() == Entity.Kind.ORGANIZATION
                        && !sentence.children(noun, "conj").isEmpty())
                .orElse(noun.tag().endsWith("S")
                        || !sentence.children(noun, "conj").isEmpty());
    }

    private static boolean isNothing(Token noun) {
        return noun.word().matches("(?i)(?:no|some|any|every)(?:thing|body|one)|none|lot|lots");
    }

    /** "In order to", "on time": no such thing is told of. */
    private static boolean isTold(Sentence sentence, Token noun) {
        return sentence.entity(noun).isPresent()
                || sentence.relation(noun).startsWith("nsubj")
                || noun.tag().endsWith("S")
                || !sentence.children(noun, "det", "nmod:poss", "amod", "nummod")
                        .isEmpty();
    }
}

package org.readback.generate.realise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.People;
import org.readback.generate.name.Peoples;
import org.readback.generate.name.Person;
import org.readback.generate.time.Calendar;
import org.readback.generate.time.Tense;

/** Puts words of a sentence so that they are understood without it, or not at all. */
public record Wording(AnnotatedArticle text, People people, Calendar calendar) {
    /**
     * The words with full names and whole dates.
     *
     * @param tense of the verb that governs them
     * @param antecedent the noun that pronouns among them may stand for, if the question has it
     * @return empty when something in them points outside the question
     */
    public Optional<String> of(Sentence sentence, List<Token> words, Tense tense, Optional<Token> antecedent) {
        return of(sentence, words, tense, antecedent, Substitute.NONE);
    }

    /** The same words with others in the place of some. */
    public Optional<String> of(
            Sentence sentence, List<Token> words, Tense tense, Optional<Token> antecedent, Substitute substitute) {
        return put(
                sentence,
                words,
                substitute,
                new Naming(people, sentence, antecedent),
                TimeReference::isCalendar,
                word -> isForeignPronoun(sentence, word, antecedent),
                Deixis::pointsOutside,
                DatePlaces.ofQuestion(calendar, sentence, words, tense));
    }

    /** The words of a statement, in which pronouns may stand for names before them, with others in the place of some. */
    public Optional<String> told(Sentence sentence, List<Token> words, Tense tense, Substitute substitute) {
        return put(
                sentence,
                words,
                substitute,
                new Naming(people, sentence, Optional.empty()),
                time -> true,
                word -> word.isPersonalPronoun() && !Pronouns.isClear(sentence, words, word),
                Deixis::pointsOutside,
                DatePlaces.ofStatement(calendar, sentence, words, tense));
    }

    private Optional<String> put(
            Sentence sentence,
            List<Token> words,
            Substitute substitute,
            Naming naming,
            Predicate<TimeReference> isPut,
            Predicate<Token> isForeign,
            Predicate<String> pointsOutside,
            BiFunction<TimeReference, Integer, Optional<String>> dates) {
        StringBuilder text = new StringBuilder();
        int previous = -1;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            Optional<TimeReference> time =
                    sentence.time(word).filter(found -> isPut.test(found) && !substitute.isIn(found));
            Optional<Person> meant = word.isPersonalPronoun() ? people.meant(sentence, word) : Optional.empty();
            Optional<String> surname = naming.surname(word, words);
            Optional<String> put;
            int last = word.index();
            if (substitute.covers(word.index())) {
                last = substitute.last();
                put = Optional.of(substitute.text());
                while (i + 1 < words.size() && words.get(i + 1).index() <= last) {
                    i++;
                }
            } else if (time.isPresent()) {
                last = time.get().last();
                put = DatePlaces.words(sentence, time.get(), dates, i);
                while (i + 1 < words.size() && words.get(i + 1).index() <= last) {
                    i++;
                }
            } else if (meant.isPresent()) {
                put = naming.pronoun(word, meant.get()).map(pronoun -> lowered(sentence, word, pronoun));
            } else if (surname.isPresent()) {
                put = surname;
                // "Mr Aníbal Ferreira" is no English
                text = new StringBuilder(text.toString().replaceFirst("(?:^|(?<= ))(?:Mr|Mrs|Ms|Miss)\\.?$", ""));
                last = sentence.entity(word).orElseThrow().last();
                while (i + 1 < words.size() && words.get(i + 1).index() <= last) {
                    i++;
                }
            } else if (isForeign.test(word)) {
                put = Optional.empty();
            } else {
                put = name(sentence, word);
            }
            if (put.isEmpty()) {
                return Optional.empty();
            }
            text.append(Spacing.between(sentence, previous, word)).append(put.get());
            previous = last;
        }
        String result = text.toString().replaceAll("\\s+", " ").trim();
        // of "6-4, 6-2, 7-5" only the first would be left
        boolean score = result.matches("(?s).*\\d ?[-–] ?\\d+");
        return result.isEmpty() || score || pointsOutside.test(result) || !Marks.areBalanced(result)
                ? Optional.empty()
                : Optional.of(result);
    }

    private boolean isForeignPronoun(Sentence sentence, Token word, Optional<Token> antecedent) {
        return word.isPersonalPronoun()
                && antecedent
                        .filter(noun -> Pronouns.canMean(sentence, word, noun, isSomebodyElseNear(sentence, noun)))
                        .isEmpty();
    }

    private boolean isSomebodyElseNear(Sentence sentence, Token noun) {
        Optional<Person> meant = people.named(sentence, noun);
        return text.before(sentence).stream()
                .flatMap(before -> before.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .map(entity -> people.named(before, before.token(entity.last()))))
                .anyMatch(person -> !person.equals(meant));
    }

    /** A name that could mean two people can't be used. */
    private Optional<String> name(Sentence sentence, Token word) {
        if (people.isAmbiguous(sentence, word)) {
            return Optional.empty();
        }
        return Optional.of(lowered(sentence, word, word.word()));
    }

    /** A capital that only begins the sentence isn't kept, but that of "Norwegian" is. */
    private String lowered(Sentence sentence, Token word, String own) {
        boolean begins = word.index() == firstWord(sentence) && own.equals(word.word());
        if (!begins || own.matches("I|[A-Z.]{2,}")) {
            return own;
        }
        boolean people = word.tag().startsWith("JJ") && Peoples.isOne(own);
        boolean name = word.isProperNoun()
                && (sentence.entity(word).isPresent() || goesOn(sentence, word) || !new Capitals(text).onlyBegin(own));
        return name || people ? own : own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1);
    }

    /** "Lessons" of "Lessons of Darkness" or of "Lessons Learned". */
    private static boolean goesOn(Sentence sentence, Token word) {
        return sentence.at(word.index() + 1).filter(Token::isProperNoun).isPresent();
    }

    private static int firstWord(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> !token.isQuoteMark())
                .findFirst()
                .map(Token::index)
                .orElse(0);
    }
}

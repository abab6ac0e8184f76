package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.speech.Speaker;
import org.readback.generate.story.Story;

/** "Lund said that she had …": which pronouns of reported speech mean the speaker, or a noun beside them. */
final class OwnPronouns {
    private OwnPronouns() {}

    static boolean isGendered(Token token) {
        return token.is("he", "him", "his", "himself", "she", "her", "hers", "herself");
    }

    /** Whether every pronoun among the words can be understood from them and from who speaks. */
    static boolean areClear(Story story, Speaker speaker, List<Token> words) {
        List<Token> pronouns = words.stream().filter(Token::isPersonalPronoun).toList();
        boolean his = pronouns.stream().anyMatch(word -> word.is("he", "him", "his", "himself"));
        boolean hers = pronouns.stream().anyMatch(word -> word.is("she", "her", "hers", "herself"));
        if ((his && hers) || ((his || hers) && isSomebodyElseIn(story, speaker))) {
            return false;
        }
        return pronouns.stream().allMatch(word -> isGendered(word) || hasNoun(words, word));
    }

    private static boolean isSomebodyElseIn(Story story, Speaker speaker) {
        Sentence sentence = speaker.sentence();
        return sentence.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .anyMatch(entity -> !story.people()
                        .named(sentence, sentence.token(entity.last()))
                        .equals(Optional.of(speaker.person())));
    }

    private static boolean hasNoun(List<Token> words, Token pronoun) {
        String number = pronoun.is("it", "its", "itself") ? "NN|NNP" : "NNS|NNPS";
        boolean third = pronoun.is("it", "its", "itself", "they", "them", "their", "theirs", "themselves");
        List<Token> nouns = words.stream()
                .filter(word -> word.index() < pronoun.index() && word.tag().matches(number))
                .toList();
        return third && !nouns.isEmpty();
    }
}

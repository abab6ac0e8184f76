package org.readback.generate.claim;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.speech.Speaker;
import org.readback.generate.story.Story;

/** "Lund said that she had …": which pronouns of reported speech mean the speaker. */
final class OwnPronouns {
    private OwnPronouns() {}

    /** Whether a word stands for the speaker, so that a question for the speaker can keep it. */
    static boolean isOwn(Story story, Speaker speaker, Token token) {
        return isGendered(token) && meant(story, speaker, token).equals(Optional.of(speaker.person()));
    }

    /** Whether a word stands for somebody, and it isn't known for whom. */
    static boolean isUnclear(Story story, Speaker speaker, Token token) {
        return isGendered(token) && meant(story, speaker, token).isEmpty();
    }

    private static boolean isGendered(Token token) {
        return token.is("he", "him", "his", "himself", "she", "her", "hers", "herself");
    }

    private static Optional<Person> meant(Story story, Speaker speaker, Token token) {
        Sentence sentence = speaker.sentence();
        return story.people().meant(sentence, token);
    }
}

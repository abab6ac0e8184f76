package org.readback.generate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Words of a sentence that name a person, in full or not. */
record Mention(Sentence sentence, Entity entity, List<String> words) {
    static Mention of(Sentence sentence, Entity entity) {
        // by blanks, not by tokens: the toolkit cuts "Park Ji-hoon" at its hyphen
        String text = sentence.text(entity.first(), entity.last()).replaceAll("['’]s?$", "");
        List<String> words = Arrays.asList(text.split("\\s+"));
        return new Mention(sentence, entity, Titles.stripped(words));
    }

    boolean isFullName() {
        return words.size() >= 2
                && words.size() <= 5
                && words.stream().allMatch(word -> word.matches("\\p{L}[\\p{L}.'’-]*"))
                && words.stream().noneMatch(word -> RoleNouns.isRoleNoun(word))
                && isCapitalised(words.get(0))
                && isCapitalised(words.get(words.size() - 1))
                && words.stream().anyMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether "the" or "a" stands before the name, as before the name of a team or a ship. */
    boolean followsArticle() {
        return sentence.at(entity.first() - 1)
                .filter(before -> before.is("the", "a", "an"))
                .isPresent();
    }

    /** Whether the name only tells which kind of the noun behind it is meant. */
    boolean isModifier() {
        return sentence.at(entity.last() + 1).filter(Token::isNoun).isPresent();
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.matches("(al|el)-\\p{Lu}.*");
    }

    String name() {
        return String.join(" ", words);
    }
}

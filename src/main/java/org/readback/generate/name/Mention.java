package org.readback.generate.name;

import java.util.List;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Words of a sentence that name a person, in full or not. */
record Mention(Sentence sentence, Entity entity, List<String> words) {
    static Mention of(Sentence sentence, Entity entity) {
        List<String> words = sentence.tokens().subList(entity.first(), entity.last() + 1).stream()
                .filter(token -> !token.tag().equals("POS"))
                .map(Token::word)
                .toList();
        return new Mention(sentence, entity, Titles.stripped(words));
    }

    boolean isFullName() {
        return words.size() >= 2
                && words.size() <= 5
                && words.stream().allMatch(word -> word.matches("\\p{L}[\\p{L}.'’-]*"))
                && words.stream().noneMatch(word -> RoleNouns.isRoleNoun(word))
                && isCapitalised(words.get(0))
                && isCapitalised(words.get(words.size() - 1))
                && words.stream().anyMatch(word -> !word.equals(word.toUpperCase(java.util.Locale.ROOT)));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.matches("(al|el)-\\p{Lu}.*");
    }

    String name() {
        return String.join(" ", words);
    }
}

package org.readback.generate.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.readback.generate.annotate.Sentence;

/**
 * A person's job or role, in the article's words.
 *
 * @param noun the word that heads the role
 * @param first index of the first of the words that prove it, name included
 * @param last index of the last of them
 */
public record RoleHolding(Person person, String role, String noun, Sentence sentence, int first, int last) {
    /** Whether somebody with another role may hold this one too. */
    public boolean isWide() {
        return RoleNouns.isWide(noun)
                && !role.matches("(?i).*\\b(chief (executive|\\w+ officer)|\\S+ leader|leader of)\\b.*");
    }

    /** Whether every word of another role is in this one: who holds this one holds the other. */
    public boolean saysAsMuchAs(RoleHolding other) {
        return words().containsAll(other.words());
    }

    private Set<String> words() {
        return new HashSet<>(Arrays.asList(
                role.toLowerCase(Locale.ROOT).replaceAll("[.]|['’]s?\\b", "").split("[^\\p{L}]+")));
    }
}

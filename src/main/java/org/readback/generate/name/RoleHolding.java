package org.readback.generate.name;

import org.readback.generate.annotate.Sentence;

/**
 * A person's job or role, in the article's words.
 *
 * @param noun the word that heads the role
 * @param first index of the first of the words that prove it, name included
 * @param last index of the last of them
 */
public record RoleHolding(Person person, String role, String noun, Sentence sentence, int first, int last) {}

package org.readback.generate.distractor;

import org.readback.generate.annotate.Sentence;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/**
 * What wrong answers are wanted for.
 *
 * @param prompt the question, or the sentence with its gap
 * @param sentence where the article proves the key
 */
public record Asked(Key key, String prompt, Sentence sentence, Story story) {}

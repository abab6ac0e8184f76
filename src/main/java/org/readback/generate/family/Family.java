package org.readback.generate.family;

import java.util.stream.Stream;
import org.readback.generate.story.Story;

/** A kind of question: what to look for in an article, and how to ask for it. */
@FunctionalInterface
public interface Family {
    /** Every question of this kind that the article bears, good enough to use as it is. */
    Stream<Candidate> propose(Story story);
}

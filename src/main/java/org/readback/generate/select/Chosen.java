package org.readback.generate.select;

import java.util.List;
import org.readback.generate.distractor.Distractor;
import org.readback.generate.family.Candidate;

/** A question with its distractors; with none, it asks for a typed answer or says itself what may be answered. */
public record Chosen(Candidate candidate, List<Distractor> distractors) {
    public Chosen {
        distractors = List.copyOf(distractors);
    }
}

package org.readback.generate.select;

import java.util.List;
import org.readback.generate.family.Candidate;

/** A question with its distractors. */
public record Chosen(Candidate candidate, List<String> distractors) {}

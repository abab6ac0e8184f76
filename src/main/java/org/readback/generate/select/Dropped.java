package org.readback.generate.select;

import org.readback.generate.family.Candidate;

/** A question that could have been asked, and why it isn't. */
public record Dropped(Candidate candidate, String reason) {}

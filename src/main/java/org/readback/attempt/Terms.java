package org.readback.attempt;

import java.time.Instant;
import java.util.Optional;
import org.readback.quiz.Feedback;
import org.readback.quiz.Purpose;

/**
 * What an attempt was begun for and by which rules: later changes of an assignment don't reach it.
 *
 * @param asksProof whether the student also shows the sentence that proves each answer
 * @param deadline when the clock submits it, with the student's extra time; empty where time isn't limited
 */
public record Terms(Purpose purpose, Feedback feedback, boolean asksProof, Optional<Instant> deadline) {}

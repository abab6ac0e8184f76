package org.readback.attempt;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.AttemptStore.Start;
import org.readback.quiz.Quiz;

/** How other parts begin attempts that a student chose to take. */
public final class StartStore {
    private final Handle handle;

    public StartStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * The id of the student's attempt at this article and for this purpose that is not submitted yet, begun now if there
     * is none.
     */
    public long open(long student, Quiz quiz) {
        return new AttemptStore(handle).openAttempt(new Start(student, quiz, Optional.empty()));
    }
}

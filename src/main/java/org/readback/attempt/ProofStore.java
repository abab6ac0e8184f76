package org.readback.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The SQL of the sentences by which students prove their answers. */
final class ProofStore {
    private final Handle handle;

    ProofStore(Handle handle) {
        this.handle = handle;
    }

    private record ProofRow(String questionId, int paragraph, String sentence) {}

    /** The last proof of each question that has one, by the question's id. */
    Map<String, Proof> last(long attempt) {
        return handle
                .createQuery(
                        "select question_id, paragraph, sentence from proof where attempt_id = :attempt order by id")
                .bind("attempt", attempt)
                .mapTo(ProofRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        ProofRow::questionId,
                        row -> new Proof(row.paragraph(), row.sentence()),
                        (earlier, later) -> later));
    }

    void add(long attempt, String question, Proof proof) {
        handle.createUpdate("""
                        insert into proof (attempt_id, question_id, paragraph, sentence, given_at)
                        values (:attempt, :question, :paragraph, :sentence, :now)""")
                .bind("attempt", attempt)
                .bind("question", question)
                .bind("paragraph", proof.paragraph())
                .bind("sentence", proof.sentence())
                .bind("now", Instant.now())
                .execute();
    }
}

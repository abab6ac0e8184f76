package org.readback.classroom;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The SQL of what one feature keeps of each learner, such as attempts. App lists them all, and whoever leaves takes
 * along, or has deleted, what is in each.
 */
public interface BelongingsStore {
    /** The field of a learner's own data that this stands in, such as "attempts". */
    String name();

    /** All that is kept of the learner, oldest first: records and lists that become JSON. No key is among them. */
    List<?> tell(Handle handle, long learner);

    /** Gives all that the guest has to the student. */
    void move(Handle handle, long guest, long student);

    /** Deletes all that is kept of the learner, also what others have noted of it. */
    void delete(Handle handle, long learner);
}

package org.readback.database;

/** Another Readback server has the data folder open. */
public final class DatabaseInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseInUse(Throwable cause) {
        super(cause);
    }
}

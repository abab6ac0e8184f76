package org.readback.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database, which opens in the background: every use waits until it is open. A transaction is on disk when
 * {@link #transact} returns.
 */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final CompletableFuture<Open> opening;

    private record Open(HikariDataSource source, Jdbi jdbi) {}

    private Database(CompletableFuture<Open> opening) {
        this.opening = opening;
    }

    /**
     * The JDBC address of the embedded database in a data folder. WRITE_DELAY=0 puts each commit on disk before it is
     * confirmed; H2's default would lose the last half second when the process is killed.
     */
    public static String embeddedIn(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("readback")
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** Begins to open the database and to bring its tables up to date. */
    public static Database open(String jdbcUrl) {
        return new Database(CompletableFuture.supplyAsync(() -> opened(jdbcUrl)));
    }

    private static Open opened(String jdbcUrl) {
        // by name: a program inside Maven has class loaders that the driver manager doesn't look into
        String driver = jdbcUrl.startsWith("jdbc:postgresql:") ? "org.postgresql.Driver" : "org.h2.Driver";
        try {
            migrate(jdbcUrl, driver);
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(jdbcUrl);
            config.setDriverClassName(driver);
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(1);
            config.setConnectionTimeout(LONGEST_WAIT.toMillis());
            HikariDataSource source = new HikariDataSource(config);
            return new Open(source, Jdbi.create(source).registerRowMapper(new RecordMapper()));
        } catch (RuntimeException failure) {
            throw isLocked(failure) ? new DatabaseInUse(failure) : failure;
        }
    }

    /**
     * Brings the tables up to date by a connection of its own, whose end closes the embedded database. H2 evaluates a
     * check in the session that made it: once a pool had retired that one, it would refuse every row.
     */
    private static void migrate(String jdbcUrl, String driver) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(jdbcUrl, null, null)
                .driver(driver)
                .load()
                .migrate();
    }

    private static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    /**
     * Waits until the database is open.
     *
     * @throws DatabaseInUse when another process has the embedded database open
     */
    public void awaitOpen() {
        open();
    }

    private Open open() {
        try {
            return opening.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Runs {@code work} in one transaction: all of it is kept, or nothing. */
    public <T extends @Nullable Object> T transact(Function<Handle, T> work) {
        return open().jdbi().<T, RuntimeException>inTransaction(work::apply);
    }

    /** As {@link #transact}, for work without a result. */
    public void change(Consumer<Handle> work) {
        open().jdbi().<RuntimeException>useTransaction(work::accept);
    }

    /** Whether the database answers just now. */
    public boolean answers() {
        try {
            return open().jdbi()
                    .withHandle(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
        } catch (JdbiException silent) {
            return false;
        }
    }

    @Override
    public void close() {
        opening.handle((open, failure) -> {
                    if (open != null) {
                        open.source().close();
                    }
                    return true;
                })
                .join();
    }
}

package org.readback.classroom;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes passwords with Argon2id at OWASP's minimum: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    // a whole school signs in at nine o'clock: no more hashes at once than cores, or their memory adds up
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** What is wrong with a new password, if anything is. */
    static Optional<String> problem(String password) {
        if (password.isBlank() || password.length() < SHORTEST) {
            return Optional.of("Choose a password of " + SHORTEST + " characters or more.");
        }
        return password.length() > LONGEST
                ? Optional.of("Choose a password of at most " + LONGEST + " characters.")
                : Optional.empty();
    }

    String hash(String password) {
        return oneACore(() -> argon2.encode(password));
    }

    /** Whether the password is the person's; takes as long where there is no such person. */
    boolean isRight(String password, Optional<Person> person) {
        if (password.length() > LONGEST) {
            return false;
        }
        if (person.isEmpty()) {
            hash(password);
            return false;
        }
        String hash = person.get().passwordHash();
        return oneACore(() -> argon2.matches(password, hash));
    }

    private <T> T oneACore(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}

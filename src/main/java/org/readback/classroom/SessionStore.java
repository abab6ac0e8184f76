package org.readback.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of sessions: who is signed in, by the hash of a secret that only their browser has. */
public final class SessionStore {
    private static final Duration LIFE = Duration.ofDays(14);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final Handle handle;

    public SessionStore(Handle handle) {
        this.handle = handle;
    }

    /** Signs a person in; gives the secret for their browser. */
    Secret open(long person) {
        handle.createUpdate("delete from session where expires_at < :now")
                .bind("now", Instant.now())
                .execute();
        Secret secret = Secret.random();
        handle.createUpdate("insert into session (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .bind("hash", secret.hash())
                .bind("person", person)
                .bind("expires", Instant.now().plus(LIFE))
                .execute();
        return secret;
    }

    /** Whose session the secret opens, unless it has ended; one that is used goes on. */
    public Optional<Person> personWith(Secret secret) {
        Instant now = Instant.now();
        handle.createUpdate("""
                        update session set expires_at = :later
                        where token_hash = :hash and expires_at > :now and expires_at < :soon""")
                .bind("hash", secret.hash())
                .bind("now", now)
                .bind("later", now.plus(LIFE))
                .bind("soon", now.plus(LIFE).minus(ONE_DAY))
                .execute();
        return handle.createQuery("""
                        select p.id, p.name, p.role, p.password_hash
                        from session s join person p on p.id = s.person_id
                        where s.token_hash = :hash and s.expires_at > :now""")
                .bind("hash", secret.hash())
                .bind("now", now)
                .mapTo(Person.class)
                .findOne();
    }

    void close(Secret secret) {
        handle.createUpdate("delete from session where token_hash = :hash")
                .bind("hash", secret.hash())
                .execute();
    }
}

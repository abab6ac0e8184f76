package org.readback.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of sessions: who is signed in, by the hash of a secret that only their browser has. */
public final class SessionStore {
    private static final Duration LIFE = Duration.ofDays(14);
    private static final Duration GUEST_LIFE = Duration.ofDays(30);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final Handle handle;

    public SessionStore(Handle handle) {
        this.handle = handle;
    }

    /** Signs a person in; gives the secret for their browser. */
    Secret open(long person) {
        return open(person, LIFE);
    }

    /** Lets a guest's browser be known; gives the secret for it. */
    Secret openForGuest(long guest) {
        return open(guest, GUEST_LIFE);
    }

    private Secret open(long person, Duration life) {
        for (String table : List.of("session", "deleted_session")) {
            handle.createUpdate("delete from " + table + " where expires_at < :now")
                    .bind("now", Instant.now())
                    .execute();
        }
        Secret secret = Secret.random();
        handle.createUpdate("insert into session (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .bind("hash", secret.hash())
                .bind("person", person)
                .bind("expires", Instant.now().plus(life))
                .execute();
        return secret;
    }

    /** Whose session the secret opens, unless it has ended; one that is used goes on. */
    public Optional<Person> personWith(Secret secret) {
        Instant now = Instant.now();
        Optional<Person> person = handle.createQuery("""
                        select p.id, p.name, p.role, p.password_hash
                        from session s join person p on p.id = s.person_id
                        where s.token_hash = :hash and s.expires_at > :now""")
                .bind("hash", secret.hash())
                .bind("now", now)
                .mapTo(Person.class)
                .findOne();
        person.ifPresent(known -> goOn(secret, now, known.asVisitor().isGuest() ? GUEST_LIFE : LIFE));
        return person;
    }

    private void goOn(Secret secret, Instant now, Duration life) {
        handle.createUpdate("""
                        update session set expires_at = :later
                        where token_hash = :hash and expires_at > :now and expires_at < :soon""")
                .bind("hash", secret.hash())
                .bind("now", now)
                .bind("later", now.plus(life))
                .bind("soon", now.plus(life).minus(ONE_DAY))
                .execute();
    }

    void close(Secret secret) {
        handle.createUpdate("delete from session where token_hash = :hash")
                .bind("hash", secret.hash())
                .execute();
    }

    /** Ends all sessions of a person who is being deleted; their browsers are told. */
    void endThoseOf(long person) {
        handle.createUpdate("""
                        insert into deleted_session (token_hash, expires_at)
                        select token_hash, expires_at from session where person_id = :person""").bind("person", person).execute();
        closeThoseOf(person);
    }

    void closeThoseOf(long person) {
        handle.createUpdate("delete from session where person_id = :person")
                .bind("person", person)
                .execute();
    }

    /** Whether the secret was that of a person who is deleted since. */
    boolean isOfDeleted(Secret secret) {
        return handle.createQuery("select count(*) from deleted_session where token_hash = :hash")
                        .bind("hash", secret.hash())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}

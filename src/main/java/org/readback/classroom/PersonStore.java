package org.readback.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.web.Role;

/** The SQL of people. */
public final class PersonStore {
    private final Handle handle;

    public PersonStore(Handle handle) {
        this.handle = handle;
    }

    /** Adds a person and gives the id; empty when somebody has the name already. */
    Optional<Long> add(String name, Role role, String passwordHash) {
        return handle.createUpdate("""
                        insert into person (name, name_key, role, password_hash, created_at)
                        values (:name, :key, :role, :passwordHash, :now) on conflict do nothing""")
                .bind("name", Person.tidy(name))
                .bind("key", Person.key(name))
                .bind("role", role.word())
                .bind("passwordHash", passwordHash)
                .bind("now", Instant.now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .findOne();
    }

    /** Adds somebody without an account; gives the id. */
    long addGuest() {
        // no typed name is compared in capitals, so nobody can sign in as a guest
        String key = "GUEST " + Secret.random().text();
        return handle.createUpdate("""
                        insert into person (name, name_key, role, password_hash, created_at)
                        values ('Guest', :key, :role, '', :now)""")
                .bind("key", key)
                .bind("role", Role.GUEST.word())
                .bind("now", Instant.now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Makes the guest a student with this name; false when somebody has the name already. */
    boolean makeStudent(long guest, String name, String passwordHash) {
        return handle.createUpdate("""
                                update person set name = :name, name_key = :key, role = :student,
                                                  password_hash = :passwordHash
                                where id = :guest and role = 'guest'
                                  and not exists (select 1 from person other where other.name_key = :key)""")
                        .bind("guest", guest)
                        .bind("name", Person.tidy(name))
                        .bind("key", Person.key(name))
                        .bind("student", Role.STUDENT.word())
                        .bind("passwordHash", passwordHash)
                        .execute()
                == 1;
    }

    Optional<Person> named(String name) {
        return handle.createQuery("select id, name, role, password_hash from person where name_key = :key")
                .bind("key", Person.key(name))
                .mapTo(Person.class)
                .findOne();
    }

    /** Whether the school has a teacher yet. */
    public boolean hasTeacher() {
        return handle.createQuery("select count(*) from person where role = 'teacher'")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The students of a class, by name. */
    public List<Student> studentsOf(long classroom) {
        return handle.createQuery("""
                        select p.id, p.name, p.extra_time
                        from membership m join person p on p.id = m.student_id
                        where m.classroom_id = :classroom
                        order by p.name_key""")
                .bind("classroom", classroom)
                .mapTo(Student.class)
                .list();
    }

    void giveExtraTime(long student, ExtraTime extraTime) {
        handle.createUpdate("update person set extra_time = :factor where id = :student")
                .bind("factor", extraTime.factor())
                .bind("student", student)
                .execute();
    }

    /** The factor of a student's extra time: 1.5 gives half as much time again. */
    public double extraTime(long student) {
        return handle.createQuery("select extra_time from person where id = :student")
                .bind("student", student)
                .mapTo(Double.class)
                .one();
    }
}

package org.readback.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of classes and who is in them. */
public final class ClassroomStore {
    private final Handle handle;

    public ClassroomStore(Handle handle) {
        this.handle = handle;
    }

    /** Creates a class; gives its id. */
    long add(long teacher, String name) {
        return handle.createUpdate("""
                        insert into classroom (teacher_id, name, join_code, created_at)
                        values (:teacher, :name, :code, :now)""")
                .bind("teacher", teacher)
                .bind("name", name)
                .bind("code", unusedCode())
                .bind("now", Instant.now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private String unusedCode() {
        String code = JoinCode.random();
        return withCode(code).isPresent() ? unusedCode() : code;
    }

    Optional<Classroom> withCode(String code) {
        return handle.createQuery("select id, name, join_code from classroom where join_code = :code")
                .bind("code", JoinCode.tidy(code))
                .mapTo(Classroom.class)
                .findOne();
    }

    /** The class with this id, if this teacher has it. */
    public Optional<Classroom> of(long teacher, long id) {
        return handle.createQuery("""
                        select id, name, join_code from classroom
                        where id = :id and teacher_id = :teacher""")
                .bind("id", id)
                .bind("teacher", teacher)
                .mapTo(Classroom.class)
                .findOne();
    }

    /** A class in the list of its teacher's classes. */
    public record Listed(long id, String name, int students) {}

    List<Listed> listOf(long teacher) {
        return handle.createQuery("""
                        select c.id, c.name, count(m.student_id) as students
                        from classroom c left join membership m on m.classroom_id = c.id
                        where c.teacher_id = :teacher
                        group by c.id, c.name
                        order by c.name, c.id""")
                .bind("teacher", teacher)
                .mapTo(Listed.class)
                .list();
    }

    /** Puts a student into a class; once is enough. */
    void join(long classroom, long student) {
        handle.createUpdate("""
                        insert into membership (classroom_id, student_id, joined_at)
                        values (:classroom, :student, :now) on conflict do nothing""")
                .bind("classroom", classroom)
                .bind("student", student)
                .bind("now", Instant.now())
                .execute();
    }

    /** Whether the student is in a class of this teacher. */
    public boolean teaches(long teacher, long student) {
        return handle.createQuery("""
                                select count(*) from membership m join classroom c on c.id = m.classroom_id
                                where c.teacher_id = :teacher and m.student_id = :student""")
                        .bind("teacher", teacher)
                        .bind("student", student)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}

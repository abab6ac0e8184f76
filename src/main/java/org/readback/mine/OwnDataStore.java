package org.readback.mine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.classroom.BelongingsStore;

/** The SQL of a learner's own data. */
final class OwnDataStore {
    private final Handle handle;
    private final List<BelongingsStore> belongings;

    OwnDataStore(Handle handle, List<BelongingsStore> belongings) {
        this.handle = handle;
        this.belongings = belongings;
    }

    OwnData of(long learner, Instant now) {
        Map<String, List<?>> kept = new LinkedHashMap<>();
        belongings.forEach(store -> kept.put(store.name(), store.tell(handle, learner)));
        return new OwnData(now.toString(), account(learner), classes(learner), kept);
    }

    private record AccountRow(
            String name,
            String role,
            Instant createdAt,
            double extraTime,
            @Nullable Instant askedAt) {}

    private OwnData.Account account(long learner) {
        AccountRow row = handle.createQuery("""
                        select p.name, p.role, p.created_at, p.extra_time, d.asked_at
                        from person p left join deletion_request d on d.student_id = p.id
                        where p.id = :learner""")
                .bind("learner", learner)
                .mapTo(AccountRow.class)
                .one();
        String asked = row.askedAt() == null ? null : row.askedAt().toString();
        return new OwnData.Account(row.name(), row.role(), row.createdAt().toString(), row.extraTime(), asked);
    }

    private record ClassRow(String name, String teacher, Instant joinedAt) {}

    private List<OwnData.Membership> classes(long learner) {
        return handle.createQuery("""
                        select c.name, t.name as teacher, m.joined_at
                        from membership m
                        join classroom c on c.id = m.classroom_id
                        join person t on t.id = c.teacher_id
                        where m.student_id = :learner
                        order by m.joined_at, c.id""").bind("learner", learner).mapTo(ClassRow.class).list().stream()
                .map(row -> new OwnData.Membership(
                        row.name(), row.teacher(), row.joinedAt().toString()))
                .toList();
    }
}

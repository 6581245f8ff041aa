package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.kernel.Invariant;

/** Nobody is credited with more minutes than a session has, nor with any when they were absent. */
@Singleton
class MinutesWithinSession implements Invariant {
    private static final String LONGER = """
            select m.id from attendance_mark m join session s on s.id = m.session_id
            where m.minutes > (extract(epoch from s.ends) - extract(epoch from s.starts)) / 60
               or (m.attendance = 'ABSENT' and m.minutes > 0)
            """;

    private final EntityManager entities;

    MinutesWithinSession(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "minutes-within-session";
    }

    @Override
    public String says() {
        return "nobody is credited with more minutes than a session has";
    }

    @Override
    public List<String> broken(int most) {
        List<?> marks = entities.createNativeQuery(LONGER, Object.class)
                .setMaxResults(most)
                .getResultList();
        return marks.stream().map(String::valueOf).toList();
    }
}

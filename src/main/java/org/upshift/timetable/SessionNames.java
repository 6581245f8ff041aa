package org.upshift.timetable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What sessions are called, removed ones too, for those who may know already that they are there. */
public interface SessionNames {
    record SessionName(UUID id, UUID cohortId, SessionKind kind, int number, String title, Instant removedAt) {
        /** As {@link SessionView#name}. */
        public String fullName() {
            return number == 0 ? title : kind.words() + " " + number + ": " + title;
        }
    }

    org.hibernate.Session session();

    @HQL("select s.id, s.cohortId, s.kind, s.number, s.title, s.removedAt from Session s where s.id in :ids")
    List<SessionName> sessions(Collection<UUID> ids);
}

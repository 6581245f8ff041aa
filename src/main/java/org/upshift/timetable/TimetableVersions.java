package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.people.Actor;
import org.upshift.timetable.TimetableReleaseQueries.Said;

/** The versions of a timetable: each whole, so that the difference between any two can be told. */
@ApplicationScoped
public class TimetableVersions {
    private final EntityManager entities;
    private final TimetableReleaseQueries releases;
    private final Clock clock;

    TimetableVersions(EntityManager entities, TimetableReleaseQueries releases, Clock clock) {
        this.entities = entities;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * A version, and what is another than in the one before. In the first everything is new.
     *
     * @param by who released it; empty when it was nobody in particular
     */
    public record Version(int number, Instant releasedAt, String by, String note, TimetableDifference difference) {}

    /** How many there are; without one the timetable is still being prepared. */
    public int count(UUID cohort) {
        return releases.latest(cohort);
    }

    boolean isReleased(UUID cohort) {
        return count(cohort) > 0;
    }

    /** The newest first. Two SQL statements. @param page from 1 */
    public List<Version> of(UUID cohort, int page, int pageSize, int latest) {
        int from = latest - (page - 1) * pageSize;
        int to = Math.max(1, from - pageSize + 1);
        if (from < 1) {
            return List.of();
        }
        var found = releases.versions(cohort, from, to - 1);
        var ids = found.stream().map(TimetableReleaseQueries.Version::id).toList();
        var every = org.hibernate.query.Page.first(Math.max(1, ids.size()) * Timetable.MAX_SESSIONS);
        Map<UUID, List<Said>> said = releases.said(ids, every).stream().collect(Collectors.groupingBy(Said::releaseId));
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < found.size() && found.get(i).number() >= to; i++) {
            var one = found.get(i);
            List<SessionState> earlier = i + 1 < found.size()
                    ? states(cohort, said.get(found.get(i + 1).id()))
                    : List.of();
            versions.add(new Version(
                    one.number(),
                    one.releasedAt(),
                    by(one),
                    one.note(),
                    TimetableDifference.between(earlier, states(cohort, said.get(one.id())))));
        }
        return List.copyOf(versions);
    }

    private static String by(TimetableReleaseQueries.Version version) {
        if (version.email() == null) {
            return "";
        }
        return version.name().isEmpty() ? version.email() : version.name();
    }

    /** @param said null when a version has no sessions */
    private static List<SessionState> states(UUID cohort, List<Said> said) {
        if (said == null) {
            return List.of();
        }
        return SessionState.of(
                said.stream().map(one -> one.view(cohort)).toList(),
                said.stream().map(Said::access).toList());
    }

    /** Needs the caller's transaction. @return the number of the new version */
    int write(Actor actor, UUID cohort, String note, String agreed, List<SessionState> states) {
        int number = releases.latest(cohort) + 1;
        UUID by = actor == null ? null : actor.answerable();
        var release = new TimetableRelease(cohort, number, note, agreed, by, clock.instant());
        entities.persist(release);
        states.forEach(state -> entities.persist(new ReleasedSession(release.getId(), state)));
        entities.flush();
        return number;
    }
}

package org.upshift.timetable;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who facilitates sessions, with what, and where that meets something else. Whoever asks has to know that the cohort may be seen. */
public interface SessionPlanQueries {
    record Facilitator(UUID sessionId, UUID personId, String name, String email) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    record Material(UUID id, String title, String link) {}

    record MaterialOf(UUID sessionId, String title, String link) {}

    /**
     * A session of another cohort.
     *
     * @param personId one of those who facilitate it, or null
     */
    record Elsewhere(UUID personId, String place, LocalDateTime starts, LocalDateTime ends, String zone) {}

    record Own(UUID id, UUID personId, UUID programmeId, UUID sessionId, String title, LocalDateTime starts) {}

    Session session();

    @HQL("""
            select f.sessionId, p.id, p.name, p.email
            from SessionFacilitator f join Session s on s.id = f.sessionId join Person p on p.id = f.personId
            where f.sessionId = :sessionId and s.cohortId = :cohort order by p.name, p.email
            """)
    List<Facilitator> facilitators(UUID sessionId, UUID cohort);

    @HQL("""
            select f.sessionId, p.id, p.name, p.email
            from SessionFacilitator f join Session s on s.id = f.sessionId join Person p on p.id = f.personId
            where s.cohortId = :cohort and s.removedAt is null order by p.name, p.email
            """)
    List<Facilitator> facilitatorsOf(UUID cohort, Page page);

    @HQL("""
            select m.id, m.title, m.link from SessionMaterial m join Session s on s.id = m.sessionId
            where m.sessionId = :sessionId and s.cohortId = :cohort and m.removedAt is null order by m.addedAt, m.id
            """)
    List<Material> materials(UUID sessionId, UUID cohort);

    @HQL("""
            select m.sessionId, m.title, m.link from SessionMaterial m join Session s on s.id = m.sessionId
            where s.cohortId = :cohort and s.removedAt is null and m.removedAt is null order by s.starts, m.addedAt, m.id
            """)
    List<MaterialOf> materialsOf(UUID cohort, Page page);

    /** What other cohorts have between two times, with one of these people or in one of these places (in lower case). */
    @HQL("""
            select f.personId, o.place, o.starts, o.ends, o.zone
            from Session o join Cohort c on c.id = o.cohortId
            left join SessionFacilitator f on f.sessionId = o.id and f.personId in :people
            where o.cohortId <> :cohort and o.removedAt is null and o.starts < :to and o.ends > :from
              and c.phase not in (org.upshift.programme.Phase.CANCELLED, org.upshift.programme.Phase.ARCHIVED)
              and (f.personId is not null or lower(o.place) in :places)
            order by o.starts, o.id, f.personId
            """)
    List<Elsewhere> elsewhere(
            UUID cohort,
            Collection<UUID> people,
            Collection<String> places,
            LocalDateTime from,
            LocalDateTime to,
            Page page);

    @HQL("""
            select f.id, f.personId, c.programmeId, s.id, s.title, s.starts
            from SessionFacilitator f join Session s on s.id = f.sessionId join Cohort c on c.id = s.cohortId
            where f.personId in :people order by s.starts desc, f.id
            """)
    List<Own> facilitatedBy(Collection<UUID> people, Page page);

    @HQL("select count(*) from SessionFacilitator f where f.personId = :person")
    long countFacilitatedBy(UUID person);
}

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
     * Somebody, or a place, that is needed in two sessions at the same time.
     *
     * @param name of the facilitator, or of the place
     * @param cohortId of the other session
     */
    record Meets(
            UUID sessionId,
            String name,
            String email,
            UUID cohortId,
            SessionKind kind,
            int number,
            String title,
            LocalDateTime starts,
            LocalDateTime ends) {
        String who() {
            return name.isEmpty() ? email : name;
        }

        /** "Module 1: Planning"; of a session elsewhere only that it is there. */
        String what(UUID cohort) {
            return cohort.equals(cohortId) ? kind.name(number, title) : "a session of another cohort";
        }
    }

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

    @HQL("""
            select s.id, p.name, p.email, o.cohortId, o.kind, o.number, o.title, o.starts, o.ends
            from SessionFacilitator f join Session s on s.id = f.sessionId join Person p on p.id = f.personId
            join SessionFacilitator g on g.personId = f.personId and g.sessionId <> f.sessionId
            join Session o on o.id = g.sessionId join Cohort c on c.id = o.cohortId
            where s.cohortId = :cohort and s.removedAt is null and o.removedAt is null
              and c.phase not in (org.upshift.programme.Phase.CANCELLED, org.upshift.programme.Phase.ARCHIVED)
              and s.starts < o.ends and o.starts < s.ends
            order by p.name, o.starts, o.id
            """)
    List<Meets> facilitatorsTwice(UUID cohort, Page page);

    @HQL("""
            select s.id, s.place, '', o.cohortId, o.kind, o.number, o.title, o.starts, o.ends
            from Session s join Session o on lower(o.place) = lower(s.place) and o.id <> s.id
            join Cohort c on c.id = o.cohortId
            where s.cohortId = :cohort and s.place <> '' and s.removedAt is null and o.removedAt is null
              and c.phase not in (org.upshift.programme.Phase.CANCELLED, org.upshift.programme.Phase.ARCHIVED)
              and s.starts < o.ends and o.starts < s.ends
            order by o.starts, o.id
            """)
    List<Meets> placesTwice(UUID cohort, Page page);

    @HQL("""
            select f.id, f.personId, c.programmeId, s.id, s.title, s.starts
            from SessionFacilitator f join Session s on s.id = f.sessionId join Cohort c on c.id = s.cohortId
            where f.personId in :people order by s.starts desc, f.id
            """)
    List<Own> facilitatedBy(Collection<UUID> people, Page page);

    @HQL("select count(*) from SessionFacilitator f where f.personId = :person")
    long countFacilitatedBy(UUID person);
}

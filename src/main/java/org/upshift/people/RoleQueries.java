package org.upshift.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;

/** Who holds, or is going to hold, a role. A role that is ended or past its last day is history. */
public interface RoleQueries {
    /**
     * @param scopeId the programme or cohort, or null for an administrator
     * @param expires the first moment at which it is no longer held, or null
     */
    record Holder(
            UUID grantId,
            UUID personId,
            String name,
            String email,
            Role role,
            UUID scopeId,
            Instant since,
            Instant starts,
            Instant expires,
            String grantedBy) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        /** "since 3 March 2026, until the end of 4 May 2027" */
        public String period() {
            return RolePeriod.words(starts, since, expires);
        }

        /** The last day on which it is held, or null. */
        public LocalDate lastDay() {
            return RolePeriod.lastDay(expires);
        }

        public LocalDate firstDay() {
            return LondonTime.local(starts).toLocalDate();
        }
    }

    /** A role in the life of one person, held or past. */
    record Held(
            UUID grantId,
            UUID personId,
            Role role,
            UUID scopeId,
            Instant since,
            Instant starts,
            Instant expires,
            Instant ended,
            String grantedBy) {
        public boolean isOver(Instant now) {
            return ended != null || expires != null && !expires.isAfter(now);
        }

        public boolean isToCome(Instant now) {
            return !isOver(now) && starts.isAfter(now);
        }

        public String period() {
            return RolePeriod.words(starts, since, expires)
                    + (ended == null ? "" : ", ended " + LondonTime.dateTime(ended));
        }

        public LocalDate lastDay() {
            return RolePeriod.lastDay(expires);
        }
    }

    Session session();

    @HQL("""
            select g.id, p.id, p.name, p.email, g.role, g.scopeId, g.grantedAt, g.startsAt, g.expiresAt, g.grantedByName
            from RoleGrant g join Person p on p.id = g.personId
            where g.scopeId = :scope and g.endedAt is null and (g.expiresAt is null or g.expiresAt > :now)
            order by g.role, p.name, p.email, g.id
            """)
    List<Holder> holders(UUID scope, Instant now, Page page);

    @HQL("""
            select count(*) from RoleGrant g
            where g.scopeId = :scope and g.endedAt is null and (g.expiresAt is null or g.expiresAt > :now)
            """)
    long countHolders(UUID scope, Instant now);

    /** Whoever has or will have a role for a cohort: for itself, for its programme, or everywhere. */
    @HQL("""
            select g.id, p.id, p.name, p.email, g.role, g.scopeId, g.grantedAt, g.startsAt, g.expiresAt, g.grantedByName
            from RoleGrant g join Person p on p.id = g.personId
            where (g.scopeId = :cohort or g.scopeId = :programme or g.role = ADMINISTRATOR)
              and g.endedAt is null and (g.expiresAt is null or g.expiresAt > :now)
            order by p.name, p.email, g.role, g.id
            """)
    List<Holder> seeing(UUID cohort, UUID programme, Instant now, Page page);

    @HQL("""
            select count(*) from RoleGrant g
            where (g.scopeId = :cohort or g.scopeId = :programme or g.role = ADMINISTRATOR)
              and g.endedAt is null and (g.expiresAt is null or g.expiresAt > :now)
            """)
    long countSeeing(UUID cohort, UUID programme, Instant now);

    /** A role that is held for this scope, or will be. */
    @HQL("""
            select g.id, p.id, p.name, p.email, g.role, g.scopeId, g.grantedAt, g.startsAt, g.expiresAt, g.grantedByName
            from RoleGrant g join Person p on p.id = g.personId
            where g.id = :grant and g.scopeId = :scope
              and g.endedAt is null and (g.expiresAt is null or g.expiresAt > :now)
            """)
    Optional<Holder> holder(UUID grant, UUID scope, Instant now);

    /** All roles of a person, those of today first. */
    @HQL("""
            select g.id, g.personId, g.role, g.scopeId, g.grantedAt, g.startsAt, g.expiresAt, g.endedAt, g.grantedByName
            from RoleGrant g where g.personId = :person
            order by case when g.endedAt is null then 0 else 1 end, g.startsAt desc, g.id
            """)
    List<Held> ofPerson(UUID person, Page page);

    @HQL("select count(*) from RoleGrant g where g.personId = :person")
    long countOfPerson(UUID person);

    /** How many roles a person holds, or will hold. */
    @HQL("""
            select count(*) from RoleGrant g
            where g.personId = :person and g.endedAt is null and (g.expiresAt is null or g.expiresAt > :now)
            """)
    long countHeld(UUID person, Instant now);

    @HQL("""
            select g.id, g.personId, g.role, g.scopeId, g.grantedAt, g.startsAt, g.expiresAt, g.endedAt, g.grantedByName
            from RoleGrant g where g.personId = :person and g.id = :grant
            """)
    Optional<Held> held(UUID person, UUID grant);
}

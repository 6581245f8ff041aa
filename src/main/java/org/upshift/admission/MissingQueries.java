package org.upshift.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Applications of a cohort in which something is missing, for those who may see them all. */
interface MissingQueries {
    /**
     * What is shown of an application {@code w}. With what finds them these are eight tables: of more PostgreSQL would join the shown ones
     * first, of everybody (join_collapse_limit).
     */
    String ROW = """
            select w.id, w.reference, q.name, q.email, h.name, y.phase, y.deadline, w.status, w.moreTime.extendedUntil,
                   w.filled.formId, w.jobTitle, w.managerEmail, w.employerEmail,
                   u.status, u.confirmsId, u.managerName, u.askedAt, u.remindedAt,
                   v.status, v.confirmsId, v.managerName, v.askedAt, v.remindedAt,
                   f.status, f.deadline, f.offeredAt, w.createdAt,
                   cast((select count(*) from SignOff t where t.applicationId = w.id and """ + CohortApplications.TO_LOOK_AT + """
                   ) as long), h.nation, (select z.nation from SignOffSettings z where z.programmeId = y.programmeId),
                   (select max(n.remindedAt) from MissingReminder n where n.id.applicationId = w.id),
                   case when y.programmeId in (select z.programmeId from SignOffSettings z where z.secondSignatory = true)
                        then true else false end
            from Application w join Person q on q.id = w.applicantId join Cohort y on y.id = w.cohortId
            left join Organisation h on h.id = q.organisationId
            left join SignOff u on u.id = w.signOffId left join SignOff v on v.id = w.employerSignOffId
            left join Offer f on f.id = w.offerId
            """;

    /** What says whether something is missing in an application {@code a}: all of it is in indexes. */
    String FROM = """
            from Application a join Cohort c on c.id = a.cohortId
            left join SignOffSettings r on r.programmeId = c.programmeId
            left join SignOff s on s.id = a.signOffId and s.cohortId = a.cohortId
            left join SignOff e on e.id = a.employerSignOffId and e.cohortId = a.cohortId
            left join Offer o on o.id = a.offerId
            """;

    String APPLICANT = " join Person p on p.id = a.applicantId ";
    String WHO = APPLICANT + "left join Organisation g on g.id = p.organisationId ";

    String NOT_SENT = "a.status = DRAFT";

    /** Sent elsewhere and moved over, and nobody has been asked to sign; one that is sent here asks at once. */
    String NOT_ASKED = """
            (a.status <> DRAFT and (
                a.signOffId is null and a.id in (
                    select n.id from Application n where n.cohortId = :cohort and n.signOffId is null and n.managerEmail <> '')
                or r.secondSignatory = true and a.employerSignOffId is null and a.id in (
                    select n.id from Application n
                    where n.cohortId = :cohort and n.employerSignOffId is null and n.employerEmail <> '')))
            """;

    String MANAGER = "(cast(s.status as string) in ('ASKED', 'OPENED') and s.confirmsId is null)";
    String EMPLOYER = "(cast(e.status as string) in ('ASKED', 'OPENED') and e.confirmsId is null)";
    String CONFIRMATION = """
            ((cast(s.status as string) in ('ASKED', 'OPENED') and s.confirmsId is not null)
             or (cast(e.status as string) in ('ASKED', 'OPENED') and e.confirmsId is not null))
            """;
    String SIGNATORY = """
            (cast(s.status as string) in ('NOT_MY_REPORT', 'UNDELIVERABLE', 'EXPIRED', 'REVOKED')
             or cast(e.status as string) in ('NOT_MY_REPORT', 'UNDELIVERABLE', 'EXPIRED', 'REVOKED'))
            """;
    String TEAM = "(a.id in (select t.applicationId from SignOff t where t.cohortId = :cohort and "
            + CohortApplications.TO_LOOK_AT + "))";
    String ANSWER = "(cast(o.status as string) = 'OFFERED' and a.status <> DRAFT)";

    /** Of applications that are not over, before the cohort begins. */
    String LIVE = """
            a.cohortId = :cohort and a.status in (DRAFT, SUBMITTED, RESERVE)
            and cast(c.phase as string) in ('PLANNED', 'OPEN', 'SELECTING')
            and (o.status is null or cast(o.status as string) in ('OFFERED', 'ACCEPTED', 'WITHDRAWN'))
            """;

    /** The rule of {@link MissingRow#missing} in SQL. */
    String IS_MISSING = "((:missing in ('', 'NOT_SENT') and " + NOT_SENT + ")"
            + " or (:missing in ('', 'NOT_ASKED') and " + NOT_ASKED + ")"
            + " or (:missing in ('', 'MANAGER') and " + MANAGER + ")"
            + " or (:missing in ('', 'EMPLOYER') and " + EMPLOYER + ")"
            + " or (:missing in ('', 'CONFIRMATION') and " + CONFIRMATION + ")"
            + " or (:missing in ('', 'SIGNATORY') and " + SIGNATORY + ")"
            + " or (:missing in ('', 'TEAM') and " + TEAM + ")"
            + " or (:missing in ('', 'ANSWER') and " + ANSWER + "))";

    String SEARCH = """
             and (:search = '%%' or lower(p.name) like :search escape '!' or lower(p.email) like :search escape '!'
                  or lower(a.reference) like :search escape '!' or lower(a.managerName) like :search escape '!'
                  or lower(a.managerEmail) like :search escape '!' or lower(g.name) like :search escape '!')
            """;

    /** In how many applications anything is missing, and each thing. */
    record Numbers(
            long anything,
            long notSent,
            long notAsked,
            long manager,
            long employer,
            long confirmation,
            long signatory,
            long team,
            long answer) {
        /** @param missing null for anything */
        long of(Missing missing) {
            return missing == null ? anything : number(missing);
        }

        private long number(Missing missing) {
            return switch (missing) {
                case NOT_SENT -> notSent;
                case NOT_ASKED -> notAsked;
                case MANAGER -> manager;
                case EMPLOYER -> employer;
                case CONFIRMATION -> confirmation;
                case SIGNATORY -> signatory;
                case TEAM -> team;
                case ANSWER -> answer;
            };
        }
    }

    /** An answer in a draft. */
    record Answer(UUID application, String question, String answer) {}

    record StoredForm(UUID id, String content) {}

    Session session();

    /**
     * By name. Which they are is found before anything is read that is only shown.
     *
     * @param missing a name, or empty for anything
     */
    @HQL(ROW + "where w.id in (select a.id " + FROM + APPLICANT + "where " + LIVE + "and " + IS_MISSING + """
            order by lower(p.name), p.email, a.id limit :most offset :from)
            order by lower(q.name), q.email, w.id
            """)
    List<MissingRow> byName(UUID cohort, String missing, int most, int from);

    /**
     * As {@link #byName}, in any order.
     *
     * @param search a pattern in lower case
     * @param sort "name", "organisation" or "oldest"
     */
    @HQL(ROW + "where w.id in (select a.id " + FROM + WHO + "where " + LIVE + "and " + IS_MISSING + SEARCH + """
            order by case when :sort = 'organisation' then lower(coalesce(g.name, '')) else '' end,
                     case when :sort = 'oldest' and a.status = DRAFT then a.createdAt
                          when :sort = 'oldest' and cast(o.status as string) = 'OFFERED' then o.offeredAt
                          when :sort = 'oldest' then coalesce(s.askedAt, e.askedAt, a.createdAt)
                          else null end,
                     lower(p.name), p.email, a.id limit :most offset :from)
            order by case when :sort = 'organisation' then lower(coalesce(h.name, '')) else '' end,
                     case when :sort = 'oldest' and w.status = DRAFT then w.createdAt
                          when :sort = 'oldest' and cast(f.status as string) = 'OFFERED' then f.offeredAt
                          when :sort = 'oldest' then coalesce(u.askedAt, v.askedAt, w.createdAt)
                          else null end,
                     lower(q.name), q.email, w.id
            """)
    List<MissingRow> matching(UUID cohort, String missing, String search, String sort, int most, int from);

    @HQL("select count(*) " + FROM + WHO + "where " + LIVE + "and " + IS_MISSING + SEARCH)
    long countMatching(UUID cohort, String missing, String search);

    @HQL("select coalesce(sum(case when " + NOT_SENT + " or " + NOT_ASKED + " or " + MANAGER + " or " + EMPLOYER
            + " or " + CONFIRMATION + " or " + SIGNATORY + " or " + TEAM + " or " + ANSWER + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + NOT_SENT + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + NOT_ASKED + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + MANAGER + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + EMPLOYER + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + CONFIRMATION + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + SIGNATORY + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + TEAM + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + ANSWER + " then 1 else 0 end), 0) " + FROM + "where " + LIVE)
    Numbers numbers(UUID cohort);

    /** The application that a reminder is about, as it is now. */
    @HQL(ROW + "where w.id = (select l.id.applicationId from MissingReminder l where l.letterId = :letter)")
    Optional<MissingRow> ofLetter(UUID letter);

    @HQL("select m.missing from MissingReminder m where m.letterId = :letter")
    Optional<Missing> saidIn(UUID letter);

    @HQL("""
            select a.id, m.question, m.answer from Application a join a.filled.answers m where a.id in :applications
            """)
    List<Answer> answers(Collection<UUID> applications);

    @HQL("select f.id, f.content from ApplicationForm f where f.id in :forms")
    List<StoredForm> forms(Collection<UUID> forms);
}

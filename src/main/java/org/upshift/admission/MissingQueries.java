package org.upshift.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Applications of a cohort in which something is missing, for those who may see them all. */
interface MissingQueries {
    String ROW = """
            select a.id, a.reference, p.name, p.email, g.name, c.phase, c.deadline, a.status, a.moreTime.extendedUntil,
                   a.filled.formId, a.jobTitle, a.managerEmail, a.employerEmail,
                   s.status, s.confirmsId, s.managerName, s.askedAt, s.remindedAt,
                   e.status, e.confirmsId, e.managerName, e.askedAt, e.remindedAt,
                   o.status, o.deadline, o.offeredAt, a.createdAt,
                   cast((select count(*) from SignOff t where t.applicationId = a.id and """ + CohortApplications.TO_LOOK_AT + """
                   ) as long), g.nation, r.nation, m.remindedAt,
                   case when r.secondSignatory = true then true else false end
            """;

    String FROM = """
            from Application a join Person p on p.id = a.applicantId join Cohort c on c.id = a.cohortId
            left join Organisation g on g.id = p.organisationId
            left join SignOffSettings r on r.programmeId = c.programmeId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join Offer o on o.id = a.offerId
            left join MissingReminder m on m.id.applicationId = a.id and m.remindedAt = (
                select max(n.remindedAt) from MissingReminder n where n.id.applicationId = a.id)
            """;

    String NOT_SENT = "a.status = DRAFT";

    /** Sent elsewhere and moved over, and nobody has been asked to sign; one that is sent here asks at once. */
    String NOT_ASKED = """
            (a.status <> DRAFT and (a.signOffId is null and a.managerEmail <> ''
                or r.secondSignatory = true and a.employerSignOffId is null and a.employerEmail <> ''))
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
    String TEAM =
            "exists (select 1 from SignOff t where t.applicationId = a.id and " + CohortApplications.TO_LOOK_AT + ")";
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

    /** In how many applications each thing is missing. */
    record Numbers(
            long notSent,
            long notAsked,
            long manager,
            long employer,
            long confirmation,
            long signatory,
            long team,
            long answer) {
        long of(Missing missing) {
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

    /** @param missing a name, or empty for anything; {@code search} a pattern in lower case, {@code sort} "name", "organisation" or "oldest" */
    @HQL(ROW + FROM + "where " + LIVE + "and " + IS_MISSING + SEARCH + """
            order by case when :sort = 'organisation' then lower(coalesce(g.name, '')) else '' end,
                     case when :sort = 'oldest' and a.status = DRAFT then a.createdAt
                          when :sort = 'oldest' and cast(o.status as string) = 'OFFERED' then o.offeredAt
                          when :sort = 'oldest' then coalesce(s.askedAt, e.askedAt, a.createdAt)
                          else null end,
                     lower(p.name), p.email, a.id
            """)
    List<MissingRow> matching(UUID cohort, String missing, String search, String sort, Page page);

    @HQL("select count(*) " + FROM + "where " + LIVE + "and " + IS_MISSING + SEARCH)
    long countMatching(UUID cohort, String missing, String search);

    @HQL("select coalesce(sum(case when " + NOT_SENT + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + NOT_ASKED + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + MANAGER + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + EMPLOYER + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + CONFIRMATION + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + SIGNATORY + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + TEAM + " then 1 else 0 end), 0),"
            + " coalesce(sum(case when " + ANSWER + " then 1 else 0 end), 0) " + FROM + "where " + LIVE)
    Numbers numbers(UUID cohort);

    /** The application that a reminder is about, as it is now. */
    @HQL(ROW + FROM + "where a.id = (select l.id.applicationId from MissingReminder l where l.letterId = :letter)")
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

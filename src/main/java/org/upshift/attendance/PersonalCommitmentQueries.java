package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What one person gave in all cohorts, and what they entered or decided about others. */
interface PersonalCommitmentQueries {
    record EntryRow(
            UUID id,
            String programme,
            String cohort,
            LedgerKind kind,
            int minutes,
            LocalDate givenOn,
            String words,
            String enteredBy,
            Instant enteredAt) {}

    record MeetingRow(
            UUID id,
            String programme,
            String cohort,
            LocalDate heldOn,
            int minutes,
            String place,
            int people,
            String learned,
            MeetingStatus status,
            String remark,
            Instant loggedAt) {}

    record WarningRow(
            UUID id, String programme, String cohort, Outlook outlook, Instant warnedAt, Instant managerToldAt) {}

    Session session();

    @HQL("""
            select e.id, p.title, c.name, e.kind, e.minutes, e.givenOn, e.words, e.enteredByName, e.enteredAt
            from LedgerEntry e join Cohort c on c.id = e.cohortId join Programme p on p.id = c.programmeId
            where e.personId = :person order by e.enteredAt desc, e.id
            """)
    List<EntryRow> entries(UUID person, Page page);

    @HQL("select count(*) from LedgerEntry e where e.personId = :person")
    long countEntries(UUID person);

    @HQL("""
            select m.id, p.title, c.name, m.heldOn, m.minutes, m.place, m.people, m.learned, m.status, m.remark, m.loggedAt
            from CommunityMeeting m join Cohort c on c.id = m.cohortId join Programme p on p.id = c.programmeId
            where m.personId = :person order by m.loggedAt desc, m.id
            """)
    List<MeetingRow> meetings(UUID person, Page page);

    @HQL("select count(*) from CommunityMeeting m where m.personId = :person")
    long countMeetings(UUID person);

    @HQL("""
            select m.id, p.title, c.name, m.heldOn, m.minutes, m.place, m.people, m.learned, m.status, m.remark, m.loggedAt
            from CommunityMeeting m join Cohort c on c.id = m.cohortId join Programme p on p.id = c.programmeId
            where m.decidedBy = :person order by m.loggedAt desc, m.id
            """)
    List<MeetingRow> decided(UUID person, Page page);

    @HQL("select count(*) from CommunityMeeting m where m.decidedBy = :person")
    long countDecided(UUID person);

    @HQL("""
            select w.id, p.title, c.name, w.outlook, w.warnedAt, w.managerToldAt
            from CommitmentWarning w join Cohort c on c.id = w.cohortId join Programme p on p.id = c.programmeId
            where w.personId = :person order by w.warnedAt desc, w.id
            """)
    List<WarningRow> warnings(UUID person, Page page);

    @HQL("select count(*) from CommitmentWarning w where w.personId = :person")
    long countWarnings(UUID person);
}

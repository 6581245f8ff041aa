package org.upshift.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface CommitmentMoveQueries {
    record EntryRow(
            UUID id, UUID person, UUID programme, String cohort, LedgerKind kind, int minutes, LocalDate givenOn) {}

    record MeetingRow(UUID id, UUID person, UUID programme, String cohort, LocalDate heldOn) {}

    record WarningRow(UUID id, UUID person, UUID programme, UUID cohortId, String cohort, Outlook outlook) {}

    Session session();

    @HQL("""
            select e.id, e.personId, c.programmeId, c.name, e.kind, e.minutes, e.givenOn
            from LedgerEntry e join Cohort c on c.id = e.cohortId
            where e.personId in :owners order by e.enteredAt, e.id
            """)
    List<EntryRow> entries(Collection<UUID> owners);

    @HQL("""
            select m.id, m.personId, c.programmeId, c.name, m.heldOn
            from CommunityMeeting m join Cohort c on c.id = m.cohortId
            where m.personId in :owners order by m.loggedAt, m.id
            """)
    List<MeetingRow> meetings(Collection<UUID> owners);

    @HQL("""
            select w.id, w.personId, c.programmeId, c.id, c.name, w.outlook
            from CommitmentWarning w join Cohort c on c.id = w.cohortId
            where w.personId in :owners order by w.warnedAt, w.id
            """)
    List<WarningRow> warnings(Collection<UUID> owners);
}

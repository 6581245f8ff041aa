package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Community meetings that participants convened. */
public interface MeetingQueries {
    record View(
            UUID id,
            UUID personId,
            String name,
            String email,
            LocalDate heldOn,
            int minutes,
            String place,
            int people,
            String learned,
            MeetingStatus status,
            boolean counted,
            String remark,
            String decidedBy,
            Instant loggedAt) {

        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        public String time() {
            return Commitment.time(minutes);
        }

        public String came() {
            return people == 1 ? "1 person came" : people + " people came";
        }

        public boolean isOver() {
            return status == MeetingStatus.WITHDRAWN;
        }

        /** Whether the team has something to decide: it may think again. */
        public boolean isConfirmable() {
            return status.next(MeetingStatus.Event.CONFIRM).isPresent();
        }

        public boolean isRefusable() {
            return status.next(MeetingStatus.Event.REFUSE).isPresent();
        }

        public boolean isWaiting() {
            return status == MeetingStatus.LOGGED && !counted;
        }
    }

    record Count(UUID personId, Long meetings) {}

    Session session();

    @HQL("""
            select m.id, p.id, p.name, p.email, m.heldOn, m.minutes, m.place, m.people, m.learned, m.status, m.counted,
                   m.remark, m.decidedByName, m.loggedAt
            from CommunityMeeting m join Person p on p.id = m.personId
            where m.cohortId = :cohort and m.personId = :person order by m.heldOn desc, m.loggedAt desc, m.id
            """)
    List<View> ofPerson(UUID person, UUID cohort, Page page);

    /** Those of a cohort that are not withdrawn; what waits for the team comes first. */
    @HQL("""
            select m.id, p.id, p.name, p.email, m.heldOn, m.minutes, m.place, m.people, m.learned, m.status, m.counted,
                   m.remark, m.decidedByName, m.loggedAt
            from CommunityMeeting m join Person p on p.id = m.personId
            where m.cohortId = :cohort and m.status <> org.upshift.attendance.MeetingStatus.WITHDRAWN
            order by case when m.status = org.upshift.attendance.MeetingStatus.LOGGED and m.counted = false then 0 else 1 end, m.heldOn desc, m.id
            """)
    List<View> ofCohort(UUID cohort, Page page);

    @HQL(
            "select count(*) from CommunityMeeting m where m.cohortId = :cohort and m.status <> org.upshift.attendance.MeetingStatus.WITHDRAWN")
    long countOfCohort(UUID cohort);

    @HQL("""
            select count(*) from CommunityMeeting m
            where m.cohortId = :cohort and m.status = org.upshift.attendance.MeetingStatus.LOGGED and m.counted = false
            """)
    long countWaiting(UUID cohort);

    @HQL("""
            select m.id, p.id, p.name, p.email, m.heldOn, m.minutes, m.place, m.people, m.learned, m.status, m.counted,
                   m.remark, m.decidedByName, m.loggedAt
            from CommunityMeeting m join Person p on p.id = m.personId
            where m.cohortId = :cohort and m.id = :meeting
            """)
    Optional<View> find(UUID meeting, UUID cohort);

    @HQL("""
            select m.personId, count(m.id) from CommunityMeeting m
            where m.cohortId = :cohort and m.counted = true group by m.personId
            """)
    List<Count> counted(UUID cohort, Page page);

    @HQL(
            "select count(*) from CommunityMeeting m where m.cohortId = :cohort and m.personId = :person and m.counted = true")
    long countCounted(UUID person, UUID cohort);
}

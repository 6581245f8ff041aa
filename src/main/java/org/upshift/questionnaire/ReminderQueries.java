package org.upshift.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who may be reminded: was asked, still has a place, has not answered, and has not asked us to stop. */
interface ReminderQueries {
    /**
     * Somebody who may be reminded.
     *
     * @param reminders how often they have been
     * @param remindMost how often they may be, or null
     */
    record Due(UUID invitation, UUID personId, String name, String email, int reminders, Integer remindMost) {
        String displayName() {
            return name.isEmpty() ? email : name;
        }

        /** Whether the next letter is the last one. */
        boolean last() {
            return remindMost != null && reminders + 1 >= remindMost;
        }
    }

    Session session();

    /** Whoever may be reminded by the team, which presses a button. */
    @HQL("""
            select i.id, p.id, p.name, p.email, i.reminders, w.arrangement.remindMost
            from Invitation i join Person p on p.id = i.personId join Wave w on w.id = i.waveId
            join Enrolment e on e.personId = i.personId and e.cohortId = w.cohortId and e.status <> WITHDRAWN
            where i.waveId = :wave and i.answered = false
            and (i.remindedOn is null or i.remindedOn < :today)
            and (w.arrangement.remindMost is null or i.reminders < w.arrangement.remindMost)
            and not exists (select 1 from AnsweringLink l
                            where l.cohortId = w.cohortId and l.personId = i.personId and l.remindersStopped = true)
            order by p.name, p.email
            """)
    List<Due> possible(UUID wave, LocalDate today, Page page);

    /** Whose time has come: asked or reminded no later than on this day. */
    @HQL("""
            select i.id, p.id, p.name, p.email, i.reminders, w.arrangement.remindMost
            from Invitation i join Person p on p.id = i.personId join Wave w on w.id = i.waveId
            join Enrolment e on e.personId = i.personId and e.cohortId = w.cohortId and e.status <> WITHDRAWN
            where i.waveId = :wave and i.answered = false
            and coalesce(i.remindedOn, i.invitedOn) <= :day
            and i.reminders < w.arrangement.remindMost
            and not exists (select 1 from AnsweringLink l
                            where l.cohortId = w.cohortId and l.personId = i.personId and l.remindersStopped = true)
            order by p.name, p.email
            """)
    List<Due> due(UUID wave, LocalDate day, Page page);
}

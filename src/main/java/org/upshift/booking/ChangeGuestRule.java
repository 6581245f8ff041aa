package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.history.History;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

/** Says how many guests each participant may bring to an event, and until when they say who. */
@ApplicationScoped
public class ChangeGuestRule {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final Seats seats;
    private final GuestQueries guests;
    private final History history;

    ChangeGuestRule(EntityManager entities, CohortAccess cohorts, Seats seats, GuestQueries guests, History history) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.seats = seats;
        this.guests = guests;
        this.history = history;
    }

    /** @param lastDay the day is included; may be null where the allowance is 0 */
    @Transactional
    public void change(Actor team, UUID cohort, UUID sessionId, int allowance, LocalDate lastDay) {
        cohorts.withPlaces(cohort, team);
        var session = seats.hold(sessionId);
        if (!session.cohortId().equals(cohort)) {
            throw new NotFound("session");
        }
        require(session, allowance, lastDay);
        var rule = entities.find(GuestRule.class, sessionId);
        String before = words(rule);
        if (rule == null) {
            rule = new GuestRule(sessionId, allowance, lastDay);
            entities.persist(rule);
        } else {
            rule.change(allowance, lastDay);
        }
        var entry = team.entry("guest-rule-changed").about("session", sessionId).in(cohort);
        entry.changed("Guests", before, words(rule));
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }

    private void require(SessionView session, int allowance, LocalDate lastDay) {
        var findings = new Findings();
        findings.require(
                session.kind() == SessionKind.EVENT || allowance == 0,
                "guests-of-event",
                "allowance",
                "Guests can be brought to an event, not to a module or webinar");
        findings.require(
                lastDay == null || !lastDay.isAfter(session.starts().toLocalDate()),
                "last-day-late",
                "lastDay",
                "The last day must not be after the day of the event, "
                        + LondonTime.date(session.starts().toLocalDate()));
        long most = guests.mostOfOne(session.id(), Page.first(1)).stream()
                .findFirst()
                .orElse(0L);
        findings.require(
                allowance >= most,
                "allowance-below-guests",
                "allowance",
                "Somebody has invited " + most + (most == 1 ? " guest" : " guests") + ": the number must be " + most
                        + " or more");
        findings.throwAny();
    }

    private static String words(GuestRule rule) {
        return rule == null || rule.getAllowance() == 0
                ? "none"
                : rule.getAllowance() + " for each participant, until " + LondonTime.date(rule.getLastDay());
    }
}

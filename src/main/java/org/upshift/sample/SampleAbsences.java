package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.CatchUpWay;
import org.upshift.attendance.CatchUpWork;
import org.upshift.attendance.MarkQueries;
import org.upshift.attendance.SendCatchUp;
import org.upshift.attendance.TellAbsence;
import org.upshift.booking.CancelReason;
import org.upshift.booking.ChangeGuestRule;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.people.Actor;
import org.upshift.timetable.AddMaterial;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/**
 * What the running cohort has beside its register: materials of its modules, who could not come and who cannot, a session that somebody
 * made up for, and guests that may come to the celebration. The team has yet to decide, so that no letters leave.
 */
@ApplicationScoped
class SampleAbsences implements SampleStep {
    private static final Page ALL = Page.first(100);
    private static final int GUESTS = 2;
    private static final int WEEKS_BEFORE = 2;

    private final SampleCohorts cohorts;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final MarkQueries marks;
    private final AddMaterial addMaterial;
    private final TellAbsence tellAbsence;
    private final SendCatchUp sendCatchUp;
    private final ChangeGuestRule changeGuestRule;
    private final Clock clock;

    SampleAbsences(
            SampleCohorts cohorts,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            MarkQueries marks,
            AddMaterial addMaterial,
            TellAbsence tellAbsence,
            SendCatchUp sendCatchUp,
            ChangeGuestRule changeGuestRule,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.marks = marks;
        this.addMaterial = addMaterial;
        this.tellAbsence = tellAbsence;
        this.sendCatchUp = sendCatchUp;
        this.changeGuestRule = changeGuestRule;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 62; // after the registers
    }

    @Override
    @Transactional
    public void load() {
        UUID cohort = cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today()));
        var all = sessions.ofCohort(cohort, ALL);
        all.stream().filter(session -> session.kind() == SessionKind.MODULE).forEach(this::addMaterials);
        all.stream().filter(session -> session.kind() == SessionKind.EVENT).forEach(this::allowGuests);
        all.stream()
                .filter(session -> session.hasBegun(clock.instant()) && session.kind() == SessionKind.MODULE)
                .forEach(this::tellOfWhoMissed);
        all.stream()
                .filter(session -> !session.hasBegun(clock.instant()))
                .findFirst()
                .ifPresent(next -> {
                    var who = enrolments.allParticipants(cohort).get(0);
                    var actor = new Actor(who.personId(), who.displayName(), who.email(), Map.of());
                    tellAbsence.tell(actor, next.id(), CancelReason.CLASH, "I am on leave in that week.");
                });
    }

    private void addMaterials(SessionView module) {
        for (String title : List.of("Slides", "What to read beforehand")) {
            addMaterial.add(
                    SampleTimetables.LOADER,
                    module.cohortId(),
                    module.id(),
                    title,
                    "https://files.example.org/module-" + module.number() + "/"
                            + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    private void allowGuests(SessionView event) {
        changeGuestRule.change(
                SampleTimetables.LOADER,
                event.cohortId(),
                event.id(),
                GUESTS,
                event.starts().toLocalDate().minusWeeks(WEEKS_BEFORE));
    }

    /** Why they could not come, and how they made up for it. */
    private void tellOfWhoMissed(SessionView session) {
        marks.ofSession(session.id(), session.cohortId(), ALL).stream()
                .filter(mark -> mark.attendance() == Attendance.ABSENT)
                .forEach(mark -> {
                    var actor = new Actor(mark.personId(), mark.name(), mark.email(), Map.of());
                    tellAbsence.tell(actor, session.id(), CancelReason.DUTIES, "A colleague was ill.");
                    sendCatchUp.send(
                            actor,
                            session.id(),
                            new CatchUpWork(
                                    CatchUpWay.RECORDING,
                                    null,
                                    session.minutes() / 2,
                                    "I followed the slides with a colleague. We want to try a short round at the start."));
                });
    }
}

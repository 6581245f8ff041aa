package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.attendance.ChangeCommitmentRule;
import org.upshift.attendance.CommitmentRule;
import org.upshift.attendance.LogMeeting;
import org.upshift.attendance.MeetingReport;
import org.upshift.attendance.RecordOwnTime;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.people.Actor;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.timetable.SessionQueries;

/** What participants of the health programme gave beside its sessions: the first cohort in full, the running one so far. */
@ApplicationScoped
class SampleCommitments implements SampleStep {
    private static final CommitmentRule CONFIRMED = new CommitmentRule(4, true, 4, false);
    private static final CommitmentRule AT_ONCE = new CommitmentRule(4, false, 4, false);
    private static final int HALF_A_DAY = 210;
    private static final List<String> LEARNED = List.of(
            "People come for a question of their own, not for an agenda.",
            "A short round at the start brings quiet members into the conversation.",
            "Whoever was asked to bring a case came prepared, and so did the others.",
            "We agreed who keeps our shared folder, and to meet every second month.");

    private final SampleCohorts cohorts;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final ProgrammeQueries programmes;
    private final ChangeCommitmentRule changeRule;
    private final LogMeeting logMeeting;
    private final RecordOwnTime recordOwnTime;
    private final Clock clock;

    SampleCommitments(
            SampleCohorts cohorts,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            ProgrammeQueries programmes,
            ChangeCommitmentRule changeRule,
            LogMeeting logMeeting,
            RecordOwnTime recordOwnTime,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.programmes = programmes;
        this.changeRule = changeRule;
        this.logMeeting = logMeeting;
        this.recordOwnTime = recordOwnTime;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 65;
    }

    /** The meetings of the first cohort count at once, so that no letters about them leave; later ones wait for the team. */
    @Override
    @Transactional
    public void load() {
        var programme = programmes
                .programme(HealthInnovationProgramme.SLUG)
                .orElseThrow()
                .id();
        changeRule.change(SampleTimetables.LOADER, programme, AT_ONCE);
        give(cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT), 4, 6);
        changeRule.change(SampleTimetables.LOADER, programme, CONFIRMED);
        give(cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today())), 1, 1);
    }

    /** Everyone gave as much, but for one in seven, who gave half. */
    private void give(UUID cohort, int meetings, int halfDays) {
        var days = sessions.ofCohort(cohort, Page.first(100)).stream()
                .filter(session -> session.endsAt().isBefore(clock.instant()))
                .map(session -> session.starts().toLocalDate())
                .toList();
        var people = enrolments.allParticipants(cohort);
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var actor = new Actor(person.personId(), person.displayName(), person.email(), Map.of());
            int part = i % 7 == 6 ? 2 : 1;
            for (int number = 0; number < meetings / part; number++) {
                logMeeting.log(
                        actor,
                        cohort,
                        new MeetingReport(
                                after(days, number).with(TemporalAdjusters.next(DayOfWeek.TUESDAY)),
                                HALF_A_DAY,
                                "At work",
                                6 + (i + number) % 9,
                                LEARNED.get(number)));
            }
            for (int number = 0; number < halfDays / part; number++) {
                recordOwnTime.record(
                        actor,
                        cohort,
                        after(days, number).plusDays(1),
                        HALF_A_DAY,
                        "Reading, and work for our community");
            }
        }
    }

    private static LocalDate after(List<LocalDate> days, int number) {
        return days.get(Math.min(number, days.size() - 1));
    }
}

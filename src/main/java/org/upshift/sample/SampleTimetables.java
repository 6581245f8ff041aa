package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.timetable.AddSession;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.ReleaseTimetable;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.TimetablePreview;

/** The dates of the brochure, for 2019 as printed and for later cohorts at the same distances; and the sessions of the pilot. */
@ApplicationScoped
class SampleTimetables implements SampleStep {
    static final Actor LOADER = new Actor(null, "Sample data", "", Map.of(Role.ADMINISTRATOR, Set.of()));

    private static final LocalDate FIRST_MODULE = LocalDate.of(2019, 1, 18);
    private static final LocalDate CELEBRATION = LocalDate.of(2020, 1, 17);
    /** In the running cohort. */
    static final String MASTERCLASS = "Masterclass: Quiet members";

    private static final int DAYS_TO_MASTERCLASS = 126;
    private static final int MASTERCLASS_SEATS = 4;

    private static final List<Day> DAYS = List.of(
            new Day("Planning and Launching Communities of Practice", "2019-01-18", "2019-02-28"),
            new Day("Building Integrity and Maintaining Vitality", "2019-03-29", "2019-05-02"),
            new Day("Strategies for Community Development", "2019-06-07", "2019-07-04"),
            new Day("Measuring and Managing Value Creation", "2019-09-20", "2019-10-17"),
            new Day("Growing and Sustaining Communities of Practice", "2019-11-22", "2019-12-19"));

    private final SampleCohorts cohorts;
    private final AddSession addSession;
    private final ChangeSession changeSession;
    private final SessionQueries sessions;
    private final TimetablePreview preview;
    private final ReleaseTimetable releaseTimetable;

    SampleTimetables(
            SampleCohorts cohorts,
            AddSession addSession,
            ChangeSession changeSession,
            SessionQueries sessions,
            TimetablePreview preview,
            ReleaseTimetable releaseTimetable) {
        this.cohorts = cohorts;
        this.addSession = addSession;
        this.changeSession = changeSession;
        this.sessions = sessions;
        this.preview = preview;
        this.releaseTimetable = releaseTimetable;
    }

    /** A module of the brochure and its webinar. */
    private record Day(String title, String module, String webinar) {}

    @Override
    public int order() {
        return 25; // before the applications: their line managers read the dates
    }

    @Override
    @Transactional
    public void load() {
        var today = cohorts.today();
        health(HealthInnovationProgramme.FIRST_COHORT, FIRST_MODULE, 30);
        health(RunningCohort.name(today), RunningCohort.firstModule(today), RunningCohort.PLACES);
        celebrateElsewhere(RunningCohort.name(today), RunningCohort.firstModule(today), RunningCohort.PLACES);
        masterclass(RunningCohort.name(today), RunningCohort.firstModule(today));
        health(HealthInnovationProgramme.openCohort(today), HealthInnovationProgramme.firstModule(today), 24);
        health(SelectingCohort.name(today), SelectingCohort.firstModule(today), SelectingCohort.PLACES);
        var pilot = cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT);
        pilot(pilot);
        release(pilot);
    }

    /** The days of a cohort whose first module would be on this Friday, were there no holidays. */
    static List<LocalDate> days(LocalDate first) {
        return Stream.concat(
                        DAYS.stream()
                                .flatMap(day ->
                                        Stream.of(LocalDate.parse(day.module()), LocalDate.parse(day.webinar()))),
                        Stream.of(CELEBRATION))
                .map(printed -> shifted(printed, first))
                .toList();
    }

    /** The day of the celebration of such a cohort. */
    static LocalDate celebration(LocalDate first) {
        return shifted(CELEBRATION, first);
    }

    private static LocalDate shifted(LocalDate printed, LocalDate first) {
        return WorkingDays.sameDayOfWeek(printed.plusDays(ChronoUnit.DAYS.between(FIRST_MODULE, first)));
    }

    private void health(String name, LocalDate first, int seats) {
        var cohort = cohorts.named(HealthInnovationProgramme.SLUG, name);
        for (var day : DAYS) {
            var module = add(
                    cohort,
                    SessionKind.MODULE,
                    null,
                    day.title(),
                    at(shifted(LocalDate.parse(day.module()), first), 9, 30),
                    7 * 60,
                    seats);
            add(
                    cohort,
                    SessionKind.WEBINAR,
                    module,
                    "Reflective webinar",
                    at(shifted(LocalDate.parse(day.webinar()), first), 16, 0),
                    60,
                    seats);
        }
        add(cohort, SessionKind.EVENT, null, "Celebration event", at(celebration(first), 13, 30), 180, seats);
        release(cohort);
    }

    /** So that the running cohort has a second version of its timetable. */
    private void celebrateElsewhere(String name, LocalDate first, int seats) {
        var cohort = cohorts.named(HealthInnovationProgramme.SLUG, name);
        var starts = at(celebration(first), 13, 30);
        var event = sessions.ofCohort(cohort, org.hibernate.query.Page.first(100)).stream()
                .filter(session -> session.kind() == SessionKind.EVENT)
                .findFirst()
                .orElseThrow();
        changeSession.change(
                LOADER,
                cohort,
                event.id(),
                new SessionPlan(
                        event.kind(), null, event.title(), starts, starts.plusMinutes(180), "Main hall", "", seats));
    }

    /** Few seats, and a journey: a seat needs the agreement of the team. Two weeks before the third module. */
    private void masterclass(String name, LocalDate first) {
        var starts = at(WorkingDays.sameDayOfWeek(first.plusDays(DAYS_TO_MASTERCLASS)), 10, 0);
        addSession.add(
                LOADER,
                cohorts.named(HealthInnovationProgramme.SLUG, name),
                new SessionPlan(
                        SessionKind.EVENT,
                        null,
                        MASTERCLASS,
                        starts,
                        starts.plusHours(3),
                        "Riverside centre, an hour by train",
                        "",
                        MASTERCLASS_SEATS,
                        false,
                        true));
    }

    private void release(UUID cohort) {
        releaseTimetable.release(LOADER, cohort, preview.of(LOADER, cohort).agreed(), "");
    }

    /** The titles are those of the report; its dates in the autumn of 2022 are not published. */
    private void pilot(UUID cohort) {
        pilotSession(cohort, SessionKind.MODULE, "The essentials of leading a UCL CoP", "2022-09-28");
        pilotSession(cohort, SessionKind.MODULE, "Facilitation and engaging stakeholders", "2022-10-12");
        pilotSession(cohort, SessionKind.MODULE, "Thinking, planning and acting strategically", "2022-10-19");
        pilotSession(cohort, SessionKind.EVENT, "Q&A with two sponsors", "2022-10-26");
        pilotSession(cohort, SessionKind.MODULE, "Delivering results", "2022-11-02");
    }

    private void pilotSession(UUID cohort, SessionKind kind, String title, String day) {
        int minutes = kind == SessionKind.EVENT ? 60 : 150;
        add(cohort, kind, null, title, at(LocalDate.parse(day), 10, 0), minutes, UniversityPilotProgramme.PLACES);
    }

    private UUID add(
            UUID cohort, SessionKind kind, UUID module, String title, LocalDateTime starts, int minutes, int seats) {
        boolean online = kind == SessionKind.WEBINAR;
        return addSession.add(
                LOADER,
                cohort,
                new SessionPlan(
                        kind,
                        module,
                        title,
                        starts,
                        starts.plusMinutes(minutes),
                        online ? "" : "Training room, first floor",
                        online ? "https://meet.example.org/" + starts.toLocalDate() : "",
                        seats));
    }

    private static LocalDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute));
    }
}

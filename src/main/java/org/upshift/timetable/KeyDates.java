package org.upshift.timetable;

import java.util.List;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;

/** The dates of a cohort in lines: modules with their webinars in brackets, and events. */
record KeyDates(String cohort, List<Line> lines) {

    /** "Module 1", "18 January 2019 (webinar 28 February 2019, 4pm)" */
    record Line(String name, String when) {}

    static KeyDates of(CohortView cohort, List<SessionView> sessions) {
        var own = sessions.stream()
                .filter(session -> session.cohortId().equals(cohort.id()))
                .toList();
        var lines = own.stream()
                .filter(session -> session.kind() != SessionKind.WEBINAR)
                .map(session -> new Line(
                        session.kind() == SessionKind.EVENT ? session.title() : nameOf(session, own),
                        date(session) + webinars(session, own)))
                .toList();
        return new KeyDates(cohort.name(), lines);
    }

    private static String webinars(SessionView module, List<SessionView> sessions) {
        var words = sessions.stream()
                .filter(session ->
                        session.kind() == SessionKind.WEBINAR && module.id().equals(session.moduleId()))
                .map(session -> "webinar " + LondonTime.dateTime(session.starts()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** Parallel groups of a module share its number, and are told apart by what they are called. */
    private static String nameOf(SessionView module, List<SessionView> sessions) {
        return sessions.stream().anyMatch(module::isAlternativeTo) ? module.name() : module.shortName();
    }

    private static String date(SessionView session) {
        return LondonTime.date(session.starts().toLocalDate());
    }
}

package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Where participants stand. A fixed number of SQL statements, however many they are. */
@ApplicationScoped
public class Standings {
    private static final Page ALL = Page.first(3 * EnrolmentQueries.MOST);
    private static final Page SESSIONS = Page.first(100);
    private static final Page MARKS = Page.first(100 * EnrolmentQueries.MOST);

    private final LedgerQueries ledger;
    private final MeetingQueries meetings;
    private final MarkQueries marks;
    private final AbsenceQueries absences;
    private final CommitmentRuleQueries rules;
    private final SignOffRulesQueries signOffRules;
    private final SessionQueries sessions;
    private final EnrolmentQueries enrolments;
    private final Clock clock;

    Standings(
            LedgerQueries ledger,
            MeetingQueries meetings,
            MarkQueries marks,
            AbsenceQueries absences,
            CommitmentRuleQueries rules,
            SignOffRulesQueries signOffRules,
            SessionQueries sessions,
            EnrolmentQueries enrolments,
            Clock clock) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.marks = marks;
        this.absences = absences;
        this.rules = rules;
        this.signOffRules = signOffRules;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    public Standing of(UUID person, String name, CohortView cohort) {
        var commitment = commitment(
                ledger.sumsOf(person, cohort.id()),
                Math.toIntExact(meetings.countCounted(person, cohort.id())),
                cohort,
                rules.of(cohort.programmeId()));
        return new Standing(
                person,
                name,
                commitment,
                ahead(cohort)
                        .forecast(
                                commitment,
                                sessionsOf(marks.markedOf(person, cohort.id())),
                                Set.copyOf(absences.awayFrom(person, cohort.id()))));
    }

    /** All who have a place, by name. */
    public List<Standing> ofCohort(CohortView cohort) {
        var sums = ledger.sums(cohort.id(), ALL).stream().collect(Collectors.groupingBy(LedgerQueries.Sum::personId));
        var counts = meetings.counted(cohort.id(), ALL).stream()
                .collect(Collectors.toMap(MeetingQueries.Count::personId, MeetingQueries.Count::meetings));
        var marked =
                marks.marked(cohort.id(), MARKS).stream().collect(Collectors.groupingBy(MarkQueries.Marked::personId));
        var away = absences.away(cohort.id(), MARKS).stream()
                .collect(Collectors.groupingBy(AbsenceQueries.Away::personId));
        var rule = rules.of(cohort.programmeId());
        var ahead = ahead(cohort);
        return enrolments.allParticipants(cohort.id()).stream()
                .map(participant -> {
                    var commitment = commitment(
                            sums.getOrDefault(participant.personId(), List.of()),
                            counts.getOrDefault(participant.personId(), 0L).intValue(),
                            cohort,
                            rule);
                    return new Standing(
                            participant.personId(),
                            participant.displayName(),
                            commitment,
                            ahead.forecast(
                                    commitment,
                                    sessionsOf(marked.getOrDefault(participant.personId(), List.of())),
                                    away.getOrDefault(participant.personId(), List.of()).stream()
                                            .map(AbsenceQueries.Away::sessionId)
                                            .collect(Collectors.toSet())));
                })
                .toList();
    }

    private static Set<UUID> sessionsOf(List<MarkQueries.Marked> marked) {
        return marked.stream().map(MarkQueries.Marked::sessionId).collect(Collectors.toSet());
    }

    /** What can still count in a cohort: what is to come, and while it runs also what has begun, until it is marked. */
    private record Ahead(List<SessionView> sessions, List<SessionView> begun, int workingDays) {
        /** @param away sessions to which somebody told that they cannot come */
        Forecast forecast(Commitment commitment, Set<UUID> marked, Set<UUID> away) {
            var decided = begun.stream()
                    .filter(session -> marked.contains(session.id()))
                    .map(SessionView::choice)
                    .collect(Collectors.toSet());
            return Forecast.of(
                    commitment,
                    sessions.stream()
                            .filter(session -> !away.contains(session.id()))
                            .toList(),
                    begun.stream()
                            .filter(session -> !away.contains(session.id()) && !decided.contains(session.choice()))
                            .toList(),
                    workingDays);
        }
    }

    private Ahead ahead(CohortView cohort) {
        var now = clock.instant();
        var today = LondonTime.today(now);
        var all = sessions.ofCohort(cohort.id(), SESSIONS);
        var ahead = all.stream().filter(session -> !session.hasBegun(now)).toList();
        var begun = cohort.phase() == Phase.RUNNING
                ? all.stream().filter(session -> session.hasBegun(now)).toList()
                : List.<SessionView>of();
        var last =
                ahead.isEmpty() ? today : ahead.get(ahead.size() - 1).starts().toLocalDate();
        return new Ahead(
                ahead,
                begun,
                WorkingDays.since(
                        today, last, signOffRules.of(cohort.programmeId()).nation()));
    }

    private static Commitment commitment(
            List<LedgerQueries.Sum> sums, int meetings, CohortView cohort, CommitmentRule rule) {
        return new Commitment(
                minutes(sums, LedgerKind.ATTENDED),
                minutes(sums, LedgerKind.CAUGHT_UP),
                minutes(sums, LedgerKind.CONVENED),
                minutes(sums, LedgerKind.SELF_DIRECTED),
                meetings,
                cohort.commitmentDays(),
                rule);
    }

    private static int minutes(List<LedgerQueries.Sum> sums, LedgerKind kind) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .mapToInt(sum -> sum.minutes().intValue())
                .sum();
    }
}

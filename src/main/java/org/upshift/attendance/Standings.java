package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Where participants stand. A fixed number of SQL statements, however many they are. */
@ApplicationScoped
public class Standings {
    private static final Page ALL = Page.first(3 * EnrolmentQueries.MOST);
    private static final Page SESSIONS = Page.first(100);

    private final LedgerQueries ledger;
    private final MeetingQueries meetings;
    private final CommitmentRuleQueries rules;
    private final SignOffRulesQueries signOffRules;
    private final SessionQueries sessions;
    private final EnrolmentQueries enrolments;
    private final Clock clock;

    Standings(
            LedgerQueries ledger,
            MeetingQueries meetings,
            CommitmentRuleQueries rules,
            SignOffRulesQueries signOffRules,
            SessionQueries sessions,
            EnrolmentQueries enrolments,
            Clock clock) {
        this.ledger = ledger;
        this.meetings = meetings;
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
        return new Standing(person, name, commitment, ahead(cohort).forecast(commitment));
    }

    /** All who have a place, by name. */
    public List<Standing> ofCohort(CohortView cohort) {
        var sums = ledger.sums(cohort.id(), ALL).stream().collect(Collectors.groupingBy(LedgerQueries.Sum::personId));
        var counts = meetings.counted(cohort.id(), ALL).stream()
                .collect(Collectors.toMap(MeetingQueries.Count::personId, MeetingQueries.Count::meetings));
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
                            participant.personId(), participant.displayName(), commitment, ahead.forecast(commitment));
                })
                .toList();
    }

    /** What is still to come in a cohort. */
    private record Ahead(List<SessionView> sessions, int workingDays) {
        Forecast forecast(Commitment commitment) {
            return Forecast.of(commitment, sessions, workingDays);
        }
    }

    private Ahead ahead(CohortView cohort) {
        var now = clock.instant();
        var today = LondonTime.today(now);
        var ahead = sessions.ofCohort(cohort.id(), SESSIONS).stream()
                .filter(session -> !session.hasBegun(now))
                .toList();
        var last =
                ahead.isEmpty() ? today : ahead.get(ahead.size() - 1).starts().toLocalDate();
        return new Ahead(
                ahead,
                WorkingDays.since(
                        today, last, signOffRules.of(cohort.programmeId()).nation()));
    }

    private static Commitment commitment(
            List<LedgerQueries.Sum> sums, int meetings, CohortView cohort, CommitmentRule rule) {
        return new Commitment(
                minutes(sums, LedgerKind.ATTENDED),
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

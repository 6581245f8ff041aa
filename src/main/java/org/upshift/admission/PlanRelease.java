package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CreateCohort;

/** Says what all are told when the outcomes are released: until when they answer, and how the waiting list goes on. */
@ApplicationScoped
public class PlanRelease {
    public static final int MOST_DAYS = 60;

    private final CohortAccess access;
    private final Selections selections;
    private final OfferDeadline deadlines;
    private final History history;
    private final Clock clock;

    PlanRelease(CohortAccess access, Selections selections, OfferDeadline deadlines, History history, Clock clock) {
        this.access = access;
        this.selections = selections;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param lastDay offers can be accepted until the end of this day, Europe/London
     * @param listUntil reserves are offered places until the end of this day
     */
    @Transactional
    public void plan(
            Actor actor, UUID cohortId, LocalDate lastDay, LocalDate listUntil, int daysToAnswer, boolean tellsRank) {
        access.withPlaces(cohortId, actor);
        var selection = selections.preparing(cohortId);
        RuleViolations.throwAny(refused(cohortId, lastDay, listUntil, daysToAnswer));
        var plan = new ReleasePlan(deadlines.of(cohortId, lastDay), until(listUntil, lastDay), daysToAnswer, tellsRank);
        var before = selection.getPlan();
        selection.plan(plan);
        var entry = actor.entry("release-planned")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed(
                        "Answer by",
                        before == null ? null : LondonTime.dateTime(before.deadline()),
                        LondonTime.dateTime(plan.deadline()))
                .changed(
                        "Waiting list until",
                        before == null ? null : LondonTime.dateTime(before.waitsUntil()),
                        LondonTime.dateTime(plan.waitsUntil()))
                .changed("Days to answer", before == null ? null : before.daysToAnswer(), plan.daysToAnswer())
                .changed("Reserves are told their place", yesNo(before), yesNo(plan));
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }

    /** All that planning would say no to. */
    public List<RuleViolation> refused(UUID cohortId, LocalDate lastDay, LocalDate listUntil, int daysToAnswer) {
        var findings = new Findings();
        findings.check(() -> deadlines.of(cohortId, lastDay));
        findings.check(() -> until(listUntil, lastDay));
        findings.check(() -> days(daysToAnswer));
        return findings.all();
    }

    private LocalDateTime until(LocalDate listUntil, LocalDate lastDay) {
        if (listUntil.isBefore(lastDay)) {
            throw new RuleViolation(
                    "list-too-short",
                    "listUntil",
                    "The waiting list must not close before the last day to answer, " + LondonTime.date(lastDay));
        }
        if (listUntil.isAfter(LondonTime.today(clock.instant()).plusYears(1))) {
            throw new RuleViolation("list-too-long", "listUntil", "The waiting list must close within a year");
        }
        return listUntil.atTime(CreateCohort.LAST_SECOND);
    }

    static int days(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new RuleViolation("days-invalid", "daysToAnswer", "Days to answer must be between 1 and 60");
        }
        return days;
    }

    private static String yesNo(ReleasePlan plan) {
        if (plan == null) {
            return null;
        }
        return plan.tellsRank() ? "Yes" : "No";
    }
}

package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CreateCohort;

/** Changes until when a waiting list is open, and how long reserves have to answer from now on. Places that wait are offered. */
@ApplicationScoped
public class ChangeWaitingList {
    private final CohortAccess access;
    private final Selections selections;
    private final WaitingListQueries queries;
    private final CloseWaitingList closing;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    ChangeWaitingList(
            CohortAccess access,
            Selections selections,
            WaitingListQueries queries,
            CloseWaitingList closing,
            Jobs jobs,
            History history,
            Clock clock) {
        this.access = access;
        this.selections = selections;
        this.queries = queries;
        this.closing = closing;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** @param until reserves are offered places until the end of this day, Europe/London */
    @Transactional
    public void change(Actor actor, UUID cohortId, LocalDate until, int daysToAnswer, boolean tellsRank) {
        access.withPlaces(cohortId, actor);
        var selection = selections
                .locked(cohortId)
                .filter(one -> one.getListUntil() != null)
                .orElseThrow(() -> new RuleViolation("no-waiting-list", "This cohort has no waiting list"));
        var today = LondonTime.today(clock.instant());
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new RuleViolation(
                    "list-end-invalid", "listUntil", "The waiting list must close today or later, within a year");
        }
        var before = LondonTime.dateTime(selection.getListUntil());
        selection.goOnUntil(until.atTime(CreateCohort.LAST_SECOND), PlanRelease.days(daysToAnswer), tellsRank);
        closing.schedule(cohortId, selection);
        for (var freed : queries.unused(cohortId)) {
            jobs.schedule(OfferToNextReserve.TASK.instance(freed.toString()).scheduledTo(clock.instant()));
        }
        history.record(actor.entry("waiting-list-changed")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed("Waiting list until", before, LondonTime.dateTime(selection.getListUntil()))
                .changed("Days to answer", null, daysToAnswer)
                .changed("Reserves are told their place", null, tellsRank ? "Yes" : "No"));
    }
}

package org.upshift.admission;

import io.quarkus.qute.TemplateInstance;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.programme.CohortView;

/** The letters with which outcomes are told: to be looked at before, and the same when they are sent. */
final class OutcomeLetters {
    private OutcomeLetters() {}

    static Letter of(CohortView cohort, Placed placed, ReleasePlan plan) {
        return Letter.of(
                placed.candidate().email(),
                switch (placed.outcome()) {
                    case OFFER -> "offer-made";
                    case RESERVE -> "waiting-list";
                    case UNSUCCESSFUL -> "application-unsuccessful";
                },
                template(cohort, placed, plan));
    }

    private static TemplateInstance template(CohortView cohort, Placed placed, ReleasePlan plan) {
        var candidate = placed.candidate();
        return switch (placed.outcome()) {
            case OFFER ->
                ApplicationLetters.offerMade(
                        candidate.name(),
                        cohort.title(),
                        LondonTime.dateTime(plan.deadline()),
                        false,
                        candidate.application());
            case RESERVE ->
                ApplicationLetters.reserve(
                        candidate.name(),
                        cohort.title(),
                        candidate.reference(),
                        new PublicStatus(Standing.RESERVE, "Reserve")
                                .atPlace(plan.tellsRank() ? placed.reserve() : 0)
                                .words(),
                        LondonTime.dateTime(plan.waitsUntil()),
                        plan.daysToAnswer(),
                        candidate.application());
            case UNSUCCESSFUL ->
                ApplicationLetters.unsuccessful(
                        candidate.name(), cohort.title(), candidate.reference(), placed.reason());
        };
    }
}

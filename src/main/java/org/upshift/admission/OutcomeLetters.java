package org.upshift.admission;

import io.quarkus.qute.TemplateInstance;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.programme.CohortView;

/** The letters with which outcomes are told: to be looked at before, and the same when they are sent. */
final class OutcomeLetters {
    private OutcomeLetters() {}

    static Letter of(CohortView cohort, Placed placed, ReleasePlan plan, LetterWords words) {
        return Letter.of(
                placed.candidate().email(),
                switch (placed.outcome()) {
                    case OFFER -> "offer-made";
                    case RESERVE -> "waiting-list";
                    case UNSUCCESSFUL -> "application-unsuccessful";
                },
                template(cohort, placed, plan, words));
    }

    private static TemplateInstance template(CohortView cohort, Placed placed, ReleasePlan plan, LetterWords words) {
        var candidate = placed.candidate();
        var own = words.in(LetterPart.of(placed.outcome()), candidate.name(), cohort.title(), candidate.reference());
        return switch (placed.outcome()) {
            case OFFER ->
                ApplicationLetters.offerMade(
                        candidate.name(),
                        cohort.title(),
                        LondonTime.dateTime(plan.deadline()),
                        false,
                        candidate.application(),
                        own);
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
                        candidate.application(),
                        own);
            case UNSUCCESSFUL ->
                ApplicationLetters.unsuccessful(
                        candidate.name(), cohort.title(), candidate.reference(), placed.reason(), own);
        };
    }
}

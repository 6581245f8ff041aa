package org.upshift.admission.web;

import java.util.UUID;
import org.upshift.admission.Candidate;
import org.upshift.admission.Placed;

/**
 * A row of the workbench as it is read.
 *
 * @param letter where the letter is shown, or null as long as the release is not planned
 * @param about the reviews behind the score; may be empty, as may {@code lot} and {@code sector}
 */
record BoardRow(
        int number,
        String lot,
        String path,
        String name,
        String letter,
        String outcome,
        String why,
        String priority,
        String score,
        String about,
        String signOff,
        String organisation,
        String sector,
        String criteria) {
    static BoardRow of(Placed placed, UUID cohort, boolean planned) {
        var one = placed.candidate();
        return new BoardRow(
                placed.number(),
                placed.lot(),
                SelectionLinks.candidate(cohort, one.application()),
                one.displayName(),
                planned ? SelectionLinks.letter(cohort, one.application()) : null,
                placed.outcome().words() + (placed.reserve() > 0 ? ", number " + placed.reserve() : ""),
                placed.why(),
                priority(one.met()),
                one.score().words(),
                one.score().about(),
                signOff(one),
                one.organisation() == null ? "" : one.organisation(),
                one.sector() == null ? "" : one.sector().words(),
                String.join("; ", one.met().routes().values()));
    }

    private static String priority(Candidate.Met met) {
        return met.priority().size() + (met.priority().isEmpty() ? "" : ": " + String.join("; ", met.priority()));
    }

    private static String signOff(Candidate one) {
        return (one.signOff() == null ? "" : one.signOff().words())
                + (one.employer() == null ? "" : ", employer: " + one.employer().words());
    }
}

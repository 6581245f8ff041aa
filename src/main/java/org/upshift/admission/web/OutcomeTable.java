package org.upshift.admission.web;

import java.util.Arrays;
import java.util.List;
import org.upshift.admission.Placed;
import org.upshift.admission.ReleaseQueries.Told;
import org.upshift.admission.SignOffStatus;
import org.upshift.kernel.LondonTime;
import org.upshift.web.TableDownload;

/** Outcomes as the rows of a file. */
final class OutcomeTable {
    private static final List<String> PREPARED = List.of(
            "Order",
            "Reference",
            "Name",
            "E-mail address",
            "Outcome",
            "Place on the waiting list",
            "Why",
            "Lots",
            "Reason in the letter",
            "Priority met",
            "Priority criteria",
            "Reviews",
            "Reviews missing",
            "Mean score",
            "Lowest",
            "Highest",
            "Of",
            "Sign-off",
            "Employer’s sign-off",
            "Organisation",
            "Sector",
            "Criteria met");
    private static final List<String> RELEASED = List.of(
            "Released",
            "Order",
            "Reference",
            "Name",
            "E-mail address",
            "Organisation",
            "Outcome",
            "Why",
            "Set by hand",
            "Reason in the letter");

    private OutcomeTable() {}

    static TableDownload prepared(List<Placed> placed) {
        return new TableDownload(
                "outcomes", PREPARED, placed.stream().map(OutcomeTable::cells).toList());
    }

    static TableDownload released(List<Told> told) {
        return new TableDownload(
                "outcomes", RELEASED, told.stream().map(OutcomeTable::cells).toList());
    }

    private static List<Object> cells(Placed placed) {
        var one = placed.candidate();
        var score = one.score();
        boolean read = score.reviews() > 0;
        return Arrays.asList(
                placed.number(),
                one.reference(),
                one.name(),
                one.email(),
                placed.outcome().words(),
                placed.reserve() == 0 ? null : placed.reserve(),
                placed.why(),
                placed.lot(),
                placed.reason(),
                one.met().priority().size(),
                String.join("; ", one.met().priority()),
                score.reviews(),
                score.missing(),
                score.mean(),
                read ? score.lowest() : null,
                read ? score.highest() : null,
                read ? score.most() : null,
                words(one.signOff()),
                words(one.employer()),
                one.organisation(),
                one.sector() == null ? null : one.sector().words(),
                String.join("; ", one.met().routes().values()));
    }

    private static List<Object> cells(Told told) {
        return Arrays.asList(
                LondonTime.dateTime(told.releasedAt()),
                told.placeInOrder(),
                told.reference(),
                told.name(),
                told.email(),
                told.organisation(),
                told.outcome().words(),
                told.why(),
                told.setByHand() ? "Yes" : "No",
                told.reason());
    }

    private static String words(SignOffStatus signOff) {
        return signOff == null ? null : signOff.words();
    }
}

package org.upshift.review.api;

import java.util.List;
import java.util.UUID;
import org.upshift.review.ReviewSheet;
import org.upshift.review.ReviewStatus;

/**
 * An application as its reviewer may read it.
 *
 * @param applicant empty while the panel is blind, as is {@code organisation}
 * @param conflict whether a conflict has come up, so that nothing of it is shown
 */
record ReviewDocument(
        UUID id,
        String cohort,
        String reference,
        String applicant,
        String organisation,
        String jobTitle,
        boolean blind,
        boolean conflict,
        boolean changeable,
        ReviewStatus status,
        int version,
        List<ReviewSheet.Part> answers,
        List<Score> scores) {

    /** @param anchors what each score means, from 0 on */
    record Score(String criterion, String title, String help, List<String> anchors, Integer points, String comment) {}

    static ReviewDocument of(ReviewSheet sheet) {
        return new ReviewDocument(
                sheet.id(),
                sheet.cohort(),
                sheet.reference(),
                sheet.applicant(),
                sheet.organisation(),
                sheet.jobTitle(),
                sheet.blind(),
                sheet.conflict(),
                sheet.isChangeable(),
                sheet.status(),
                sheet.version(),
                sheet.parts(),
                sheet.scored().stream()
                        .map(one -> new Score(
                                one.criterion().key(),
                                one.criterion().title(),
                                one.criterion().help(),
                                one.criterion().anchors(),
                                one.points(),
                                one.words()))
                        .toList());
    }
}

package org.upshift.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail/review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ReviewLetters {
    private ReviewLetters() {}

    /** @param due the last day in words, or empty */
    static native TemplateInstance reviewsOpen(String name, String cohort, long reviews, String due);
}

package org.upshift.review.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** The panel of a cohort, for its team. */
@TemplateExtension(namespace = "panel")
public final class PanelLinks {
    private PanelLinks() {}

    public static String show(UUID cohort) {
        return "/cohorts/" + cohort + "/panel";
    }

    static String plan(UUID cohort) {
        return show(cohort) + "/plan";
    }

    static String names(UUID cohort) {
        return show(cohort) + "/names";
    }

    static String closing(UUID cohort) {
        return show(cohort) + "/closing";
    }

    static String reopening(UUID cohort) {
        return show(cohort) + "/reopening";
    }

    static String reminders(UUID cohort) {
        return show(cohort) + "/reminders";
    }

    static String rubric(UUID cohort) {
        return show(cohort) + "/rubric";
    }

    static String criterion(UUID cohort, String key) {
        return rubric(cohort) + "?criterion=" + key + "#criterion";
    }

    static String criterionRemoval(UUID cohort) {
        return rubric(cohort) + "/removal";
    }

    static String spread(UUID cohort) {
        return show(cohort) + "/spread";
    }

    /** The reviews of one application. */
    public static String application(UUID cohort, UUID application) {
        return show(cohort) + "/applications/" + application;
    }

    static String takingBack(UUID cohort, UUID application) {
        return application(cohort, application) + "/taking-back";
    }

    static String csv(UUID cohort) {
        return show(cohort) + "/list/reviews.csv";
    }

    static String xlsx(UUID cohort) {
        return show(cohort) + "/list/reviews.xlsx";
    }
}

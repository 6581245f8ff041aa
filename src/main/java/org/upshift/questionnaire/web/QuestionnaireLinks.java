package org.upshift.questionnaire.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "questionnaires")
public final class QuestionnaireLinks {

    private QuestionnaireLinks() {}

    /** Where a participant answers a wave. */
    public static String answer(UUID wave) {
        return "/waves/" + wave;
    }

    static String thanks(UUID wave) {
        return "/waves/" + wave + "/thank-you";
    }

    /** The questionnaire of a cohort, for its team. */
    public static String ofCohort(UUID cohort) {
        return "/cohorts/" + cohort + "/questionnaire";
    }

    static String items(UUID cohort) {
        return ofCohort(cohort) + "/items";
    }

    static String waves(UUID cohort) {
        return ofCohort(cohort) + "/waves";
    }

    static String wave(UUID cohort, UUID wave) {
        return waves(cohort) + "/" + wave;
    }

    static String invitations(UUID cohort, UUID wave) {
        return wave(cohort, wave) + "/invitations";
    }

    static String reminders(UUID cohort, UUID wave) {
        return wave(cohort, wave) + "/reminders";
    }

    static String plan(UUID cohort) {
        return ofCohort(cohort) + "/plan";
    }

    static String settings(UUID cohort, UUID wave) {
        return plan(cohort) + "/" + wave;
    }

    static String openLink(UUID cohort, UUID wave) {
        return wave(cohort, wave) + "/open-link";
    }

    static String codes(UUID cohort) {
        return ofCohort(cohort) + "/codes";
    }
}

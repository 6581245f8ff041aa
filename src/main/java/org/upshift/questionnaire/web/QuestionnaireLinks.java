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

    static String item(UUID cohort, UUID item) {
        return items(cohort) + "/" + item;
    }

    static String up(UUID cohort, UUID item) {
        return item(cohort, item) + "/up";
    }

    static String down(UUID cohort, UUID item) {
        return item(cohort, item) + "/down";
    }

    static String removal(UUID cohort, UUID item) {
        return item(cohort, item) + "/removal";
    }

    static String newItem(UUID cohort) {
        return ofCohort(cohort) + "/new-item";
    }

    static String bank(UUID cohort) {
        return ofCohort(cohort) + "/bank";
    }

    static String copy(UUID cohort) {
        return ofCohort(cohort) + "/copy";
    }

    static String settings(UUID cohort) {
        return ofCohort(cohort) + "/settings";
    }

    static String preview(UUID cohort) {
        return ofCohort(cohort) + "/preview";
    }

    static String paper(UUID cohort) {
        return preview(cohort) + "/paper";
    }

    /** How items were worded before; for the team and for evaluators. */
    public static String versions(UUID cohort) {
        return ofCohort(cohort) + "/versions";
    }

    static String version(UUID cohort, UUID item) {
        return versions(cohort) + "/" + item;
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

    static String waveSettings(UUID cohort, UUID wave) {
        return plan(cohort) + "/" + wave;
    }

    static String waveRemoval(UUID cohort, UUID wave) {
        return waveSettings(cohort, wave) + "/remove";
    }

    static String openLink(UUID cohort, UUID wave) {
        return wave(cohort, wave) + "/open-link";
    }

    static String codes(UUID cohort) {
        return ofCohort(cohort) + "/codes";
    }
}

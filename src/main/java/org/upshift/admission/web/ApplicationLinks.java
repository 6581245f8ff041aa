package org.upshift.admission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import java.util.UUID;

@TemplateExtension(namespace = "applications")
public final class ApplicationLinks {
    private ApplicationLinks() {}

    /** The parts of a draft, by the name under which they are said to be missing. */
    static Map<String, String> parts(UUID application) {
        return Map.of(
                "aboutYou", aboutYou(application),
                "eligibility", eligibility(application),
                "statement", statement(application),
                "lineManager", lineManager(application));
    }

    /** Where an application to this cohort begins. */
    public static String apply(UUID cohort) {
        return "/cohorts/" + cohort + "/apply";
    }

    /** The applicant's own page: the tasks of a draft, the status of a sent application. */
    public static String show(UUID application) {
        return "/applications/" + application;
    }

    static String aboutYou(UUID application) {
        return show(application) + "/about-you";
    }

    static String eligibility(UUID application) {
        return show(application) + "/eligibility";
    }

    static String statement(UUID application) {
        return show(application) + "/statement";
    }

    static String lineManager(UUID application) {
        return show(application) + "/line-manager";
    }

    static String check(UUID application) {
        return show(application) + "/check";
    }

    static String sent(UUID application) {
        return show(application) + "/sent";
    }

    static String withdrawal(UUID application) {
        return show(application) + "/withdrawal";
    }

    static String otherManager(UUID application) {
        return show(application) + "/other-line-manager";
    }

    static String reminder(UUID application) {
        return show(application) + "/reminder";
    }

    static String acceptance(UUID application) {
        return show(application) + "/offer/acceptance";
    }

    static String refusal(UUID application) {
        return show(application) + "/offer/refusal";
    }

    /** The team's list. */
    public static String list(UUID cohort) {
        return "/cohorts/" + cohort + "/applications";
    }

    /** The team's page of an application. */
    public static String review(UUID cohort, UUID application) {
        return list(cohort) + "/" + application;
    }

    static String offer(UUID cohort, UUID application) {
        return review(cohort, application) + "/offer";
    }

    static String offerWithdrawal(UUID cohort, UUID application) {
        return review(cohort, application) + "/offer/withdrawal";
    }

    static String turnDown(UUID cohort, UUID application) {
        return review(cohort, application) + "/unsuccessful";
    }

    /** A line manager's personal link. */
    static String signOffLink(String secret) {
        return "/sign-off/" + secret;
    }

    static String signOff() {
        return "/sign-off";
    }

    static String signOffReceipt() {
        return "/sign-off/receipt";
    }
}

package org.upshift.impact.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.upshift.impact.Profile;

@TemplateExtension(namespace = "impact")
public final class ImpactLinks {

    private ImpactLinks() {}

    /** The impact report of a cohort. */
    public static String report(UUID cohort) {
        return "/cohorts/" + cohort + "/impact";
    }

    /** The report as another profile of disclosure shows it. */
    public static String report(UUID cohort, String profile) {
        return report(cohort) + "?profile=" + profile;
    }

    /** The report, or its chart of changes, as a file of some kind. */
    public static String file(UUID cohort, String kind, Profile profile) {
        return report(cohort) + "." + kind + "?profile=" + profile.name();
    }

    static String chart(UUID cohort, String kind, Profile profile, AnswerChart chart) {
        return file(cohort, kind, profile) + "&chart=" + chart.id();
    }

    static String json(UUID cohort) {
        return "/api" + report(cohort);
    }

    static String fullSet(UUID cohort) {
        return report(cohort) + "/full-set";
    }

    static String fullSetTaken(UUID cohort) {
        return fullSet(cohort) + "/taken";
    }

    static String fullSetFile(UUID cohort) {
        return fullSet(cohort) + "/file";
    }

    static String publish(UUID cohort) {
        return report(cohort) + "/publication";
    }

    static String withdraw(UUID cohort) {
        return report(cohort) + "/withdrawal";
    }

    /** What a cohort has made public of its impact. */
    public static String story(UUID cohort) {
        return "/impact/stories/" + cohort;
    }

    /** A picture of it, for where links to it are shown. */
    public static String preview(UUID cohort) {
        return story(cohort) + "/preview.png";
    }

    /** Cohorts beside each other. */
    public static String comparison() {
        return "/impact/comparison";
    }

    static String comparison(Profile profile) {
        return comparison() + "?profile=" + profile.name();
    }

    /** Which counts can have printed a percentage. */
    public static String claim() {
        return "/impact/claim";
    }

    /** How every figure is computed. */
    public static String method() {
        return "/impact/method";
    }
}

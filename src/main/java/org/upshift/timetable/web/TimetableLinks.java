package org.upshift.timetable.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@TemplateExtension(namespace = "timetable")
public final class TimetableLinks {
    private TimetableLinks() {}

    /** The sessions of a cohort, for its team. */
    public static String sessions(UUID cohort) {
        return "/cohorts/" + cohort + "/sessions";
    }

    static String addition(UUID cohort) {
        return sessions(cohort) + "/new";
    }

    static String session(UUID cohort, UUID session) {
        return sessions(cohort) + "/" + session;
    }

    static String removal(UUID cohort, UUID session) {
        return session(cohort, session) + "/removal";
    }

    /** What is to be released, and to whom it will be told. */
    static String release(UUID cohort) {
        return "/cohorts/" + cohort + "/timetable/release";
    }

    static String discard(UUID cohort, UUID session) {
        return "/cohorts/" + cohort + "/timetable/drafts/" + session + "/discard";
    }

    /** What has changed from version to version, for everybody in the cohort. */
    public static String changes(UUID cohort) {
        return "/cohorts/" + cohort + "/timetable/changes";
    }

    /** Who facilitates a session, and its materials. */
    public static String plan(UUID cohort, UUID session) {
        return session(cohort, session) + "/plan";
    }

    static String chooseFacilitators(UUID cohort, UUID session) {
        return plan(cohort, session) + "/facilitators";
    }

    static String addMaterial(UUID cohort, UUID session) {
        return plan(cohort, session) + "/materials";
    }

    static String removeMaterial(UUID cohort, UUID session, UUID material) {
        return addMaterial(cohort, session) + "/" + material + "/removal";
    }

    /** Where the team plans a new cohort of a programme. */
    public static String runAgain(String slug) {
        return "/team/programmes/" + slug + "/run-again";
    }

    static String runAgainCheck(String slug) {
        return runAgain(slug) + "/check";
    }

    static String with(String path, RunAgainForm form) {
        return path + "?name=" + encoded(form.name()) + "&capacity=" + encoded(form.capacity()) + "&deadline="
                + encoded(form.deadline()) + "&pattern=" + encoded(form.pattern()) + "&first=" + encoded(form.first());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.upshift.admission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "selection")
public final class SelectionLinks {
    private SelectionLinks() {}

    /** Where the outcomes of a cohort are prepared. */
    public static String board(UUID cohort) {
        return "/cohorts/" + cohort + "/selection";
    }

    /** The outcomes as a file. @param kind csv or xlsx */
    static String file(UUID cohort, String kind) {
        return board(cohort) + "/list/outcomes." + kind;
    }

    /** Those who wait, as a file. @param kind csv or xlsx */
    static String waitingFile(UUID cohort, String kind) {
        return waitingList(cohort) + "/reserves." + kind;
    }

    /** What the participants need, as a file. @param kind csv or xlsx */
    static String needsFile(UUID cohort, String kind) {
        return needs(cohort) + "/needs." + kind;
    }

    static String settingAside(UUID cohort) {
        return board(cohort) + "/setting-aside";
    }

    static String candidate(UUID cohort, UUID application) {
        return board(cohort) + "/applications/" + application;
    }

    static String byTheRules(UUID cohort, UUID application) {
        return candidate(cohort, application) + "/by-the-rules";
    }

    static String letter(UUID cohort, UUID application) {
        return candidate(cohort, application) + "/letter";
    }

    static String rules(UUID cohort) {
        return board(cohort) + "/rules";
    }

    static String limits(UUID cohort) {
        return rules(cohort) + "/limits";
    }

    static String limitRemoval(UUID cohort) {
        return limits(cohort) + "/removal";
    }

    static String waitingList(UUID cohort) {
        return board(cohort) + "/waiting-list";
    }

    /** What the participants of a cohort need. */
    public static String needs(UUID cohort) {
        return "/cohorts/" + cohort + "/needs";
    }

    static String release(UUID cohort) {
        return board(cohort) + "/release";
    }

    static String plan(UUID cohort) {
        return release(cohort) + "/plan";
    }

    /** Who is missing what in a cohort. */
    public static String missing(UUID cohort) {
        return "/cohorts/" + cohort + "/missing";
    }

    /** How early somebody has to give up a place of a programme. */
    public static String notice(String programme) {
        return "/team/programmes/" + programme + "/notice";
    }

    /** What letters of a programme say in the words of its team. */
    public static String letters(String programme) {
        return "/team/programmes/" + programme + "/letters";
    }

    /** What the letters of a programme say to those who get no place. */
    public static String refusalReasons(String programme) {
        return "/team/programmes/" + programme + "/refusal-reasons";
    }
}

package org.upshift.programme.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.upshift.history.web.HistoryLinks;

@TemplateExtension(namespace = "programmes")
public final class ProgrammeLinks {
    private ProgrammeLinks() {}

    /** The list of all programmes, which is also the start page. */
    public static String list() {
        return "/";
    }

    public static String show(String slug) {
        return "/programmes/" + slug;
    }

    /** The programmes that one is on the team of. */
    public static String ofTeam() {
        return "/team/programmes";
    }

    /** A programme and its cohorts, for its team. */
    public static String team(String slug) {
        return ofTeam() + "/" + slug;
    }

    static String add() {
        return "/team/new-programme";
    }

    static String edit(String slug) {
        return team(slug) + "/edit";
    }

    static String members(String slug) {
        return team(slug) + "/people";
    }

    static String teamRole(String slug, UUID grant) {
        return members(slug) + "/" + grant;
    }

    static String removal(String slug, UUID grant) {
        return members(slug) + "/" + grant + "/removal";
    }

    /** The page of a cohort for those who run it. */
    public static String cohort(UUID id) {
        return "/cohorts/" + id;
    }

    static String step(UUID cohort) {
        return cohort(cohort) + "/steps";
    }

    /** Asks before a step that cannot be undone. */
    static String confirmation(UUID cohort, String step) {
        return cohort(cohort) + "/confirmation?step=" + step;
    }

    static String editCohort(UUID cohort) {
        return cohort(cohort) + "/edit";
    }

    static String people(UUID cohort) {
        return cohort(cohort) + "/people";
    }

    static String cohortRole(UUID cohort, UUID grant) {
        return people(cohort) + "/" + grant;
    }

    /** Who can see the cohort. */
    static String audience(UUID cohort) {
        return cohort(cohort) + "/audience";
    }

    static String endOfRole(UUID cohort, UUID grant) {
        return people(cohort) + "/" + grant + "/end";
    }

    static String history(UUID cohort) {
        return HistoryLinks.of("cohort", cohort);
    }
}

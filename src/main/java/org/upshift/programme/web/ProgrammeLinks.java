package org.upshift.programme.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

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

    /** The page of a cohort for those who run it. */
    public static String cohort(UUID id) {
        return "/cohorts/" + id;
    }

    static String step(UUID cohort) {
        return "/cohorts/" + cohort + "/steps";
    }
}

package org.upshift.attendance.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "attendance")
public final class AttendanceLinks {
    private AttendanceLinks() {}

    /** The registers of a cohort, for its facilitators and its team. */
    public static String registers(UUID cohort) {
        return "/cohorts/" + cohort + "/registers";
    }

    public static String register(UUID session) {
        return "/sessions/" + session + "/register";
    }
}

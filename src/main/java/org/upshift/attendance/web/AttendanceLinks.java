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

    /** The same on paper. */
    static String registerSheet(UUID session) {
        return register(session) + "/sheet";
    }

    /** Where the code is shown by which participants mark themselves. */
    public static String checkInCode(UUID session) {
        return "/sessions/" + session + "/check-in";
    }

    static String checkInCodeEnd(UUID session) {
        return checkInCode(session) + "/end";
    }

    /** Where a participant types that code. */
    public static String checkIn(UUID session) {
        return "/sessions/" + session + "/my-check-in";
    }

    /** What a participant sees of their attendance of a session. */
    public static String myAttendance(UUID session) {
        return "/sessions/" + session + "/my-attendance";
    }

    /** Where a participant tells that they cannot come. */
    public static String absence(UUID session) {
        return myAttendance(session) + "/absence";
    }

    static String takeBackAbsence(UUID session) {
        return absence(session) + "/withdrawal";
    }

    static String askAboutMark(UUID session) {
        return myAttendance(session) + "/question";
    }

    static String catchUp(UUID session) {
        return myAttendance(session) + "/catch-up";
    }

    /** What a participant asks about their mark, for whoever marks. */
    public static String markQuestion(UUID session, UUID question) {
        return register(session) + "/questions/" + question;
    }

    /** Who came to what, for the team of a cohort. */
    public static String attendance(UUID cohort) {
        return "/cohorts/" + cohort + "/attendance";
    }

    /** @param kind csv or xlsx */
    static String attendanceFile(UUID cohort, String kind) {
        return attendance(cohort) + "/table." + kind;
    }

    static String registerFile(UUID session, String kind) {
        return register(session) + "/files/register." + kind;
    }

    static String registersFile(UUID cohort, String kind) {
        return registers(cohort) + "/files/registers." + kind;
    }

    static String commitmentFile(UUID cohort, String kind) {
        return commitment(cohort) + "/files/days." + kind;
    }

    /** Who cannot come, and who made up for what they missed, for the team of a cohort. */
    public static String absences(UUID cohort) {
        return "/cohorts/" + cohort + "/absences";
    }

    static String enterAbsence(UUID cohort) {
        return "/cohorts/" + cohort + "/enter-absence";
    }

    static String decideAbsence(UUID cohort, UUID absence) {
        return absences(cohort) + "/" + absence;
    }

    static String decideCatchUp(UUID cohort, UUID catchUp) {
        return "/cohorts/" + cohort + "/catch-ups/" + catchUp;
    }

    static String registerImport(UUID session) {
        return register(session) + "/import";
    }

    static String registerImportMarks(UUID session) {
        return registerImport(session) + "/marks";
    }

    /** Where a participant sees how they stand with their days. */
    public static String myCommitment(UUID cohort) {
        return "/cohorts/" + cohort + "/my-commitment";
    }

    static String addTime(UUID cohort) {
        return myCommitment(cohort) + "/time";
    }

    static String takeBackTime(UUID cohort, UUID entry) {
        return addTime(cohort) + "/" + entry + "/reversal";
    }

    static String logMeeting(UUID cohort) {
        return myCommitment(cohort) + "/meetings";
    }

    static String withdrawMeeting(UUID cohort, UUID meeting) {
        return logMeeting(cohort) + "/" + meeting + "/withdrawal";
    }

    /** Where the participants of a cohort stand, for its team. */
    public static String commitment(UUID cohort) {
        return "/cohorts/" + cohort + "/commitment";
    }

    static String meeting(UUID cohort, UUID meeting) {
        return commitment(cohort) + "/meetings/" + meeting;
    }

    /** Who has completed a cohort and who lacks what, for its team. */
    public static String completion(UUID cohort) {
        return "/cohorts/" + cohort + "/completion";
    }

    static String completionOf(UUID cohort, UUID person) {
        return completion(cohort) + "/" + person;
    }

    static String takeBackCompletion(UUID cohort, UUID person) {
        return completionOf(cohort, person) + "/reversal";
    }

    static String certificateOf(UUID cohort, UUID person) {
        return completionOf(cohort, person) + "/certificate";
    }

    /** A participant's own certificate. */
    public static String myCertificate(UUID cohort) {
        return "/cohorts/" + cohort + "/my-certificate";
    }

    /** Where anyone finds out what the code of a certificate stands for. */
    public static String certificates() {
        return "/certificates";
    }

    public static String certificate(String code) {
        return certificates() + "/" + code;
    }

    /** What completes a programme. */
    public static String completionRule(String slug) {
        return "/team/programmes/" + slug + "/completion";
    }

    /** What a programme asks for beside its sessions. */
    public static String commitmentRule(String slug) {
        return "/team/programmes/" + slug + "/commitment";
    }
}

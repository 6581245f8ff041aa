package org.upshift.timetable.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SaveSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.TeamTimetable;
import org.upshift.web.Typed;

record SessionForm(
        @RestForm String kind,
        @RestForm String module,

        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "Title must be 200 characters or fewer")
        String title,

        @RestForm @NotBlank(message = "Enter a date") String date,

        @RestForm @NotBlank(message = "Enter the time at which it starts")
        String starts,

        @RestForm @NotBlank(message = "Enter the time at which it ends")
        String ends,

        @RestForm @Size(max = 300, message = "Place must be 300 characters or fewer")
        String place,

        @RestForm @Size(max = 500, message = "Joining link must be 500 characters or fewer")
        String link,

        @RestForm @NotBlank(message = "Enter the number of seats")
        String capacity,

        @RestForm String everyone,
        @RestForm String agreement,
        @RestForm String seen,
        @RestForm String now) {

    SessionForm {
        kind = text(kind);
        module = text(module);
        title = text(title);
        date = text(date);
        starts = text(starts);
        ends = text(ends);
        place = text(place);
        link = text(link);
        capacity = text(capacity);
        everyone = text(everyone);
        agreement = text(agreement);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** A module of one day, as the programmes of the documentation have them. */
    static SessionForm empty(int capacity) {
        return new SessionForm(
                "MODULE", "", "", "", "09:30", "16:30", "", "", String.valueOf(capacity), "", "", null, null);
    }

    static SessionForm of(TeamTimetable.Editing editing) {
        var session = editing.session();
        return new SessionForm(
                session.kind().name(),
                session.moduleId() == null ? "" : session.moduleId().toString(),
                session.title(),
                session.starts().toLocalDate().toString(),
                session.starts().toLocalTime().toString(),
                session.ends().toLocalTime().toString(),
                session.place(),
                session.link(),
                String.valueOf(session.capacity()),
                editing.everyone() ? "yes" : "",
                editing.agreement() ? "yes" : "",
                editing.seen(),
                null);
    }

    /** The plan, as far as it can be read: the rest is null and among the findings. */
    SessionPlan plan(Findings findings) {
        var day = findings.value(() -> Typed.date("date", date, "the date"));
        var from = findings.value(() -> Typed.time("starts", starts, "the time at which it starts"));
        var until = findings.value(() -> Typed.time("ends", ends, "the time at which it ends"));
        if (day == null) {
            SessionPlan.requireOrder(findings, from, until);
        }
        return new SessionPlan(
                findings.value(this::readKind),
                findings.value(this::readModule),
                title,
                day == null || from == null ? null : day.atTime(from),
                day == null || until == null ? null : day.atTime(until),
                place,
                link,
                findings.value(() -> Typed.atLeast(1, "capacity", capacity, "the number of seats")),
                everyone.equals("yes"),
                agreement.equals("yes"));
    }

    SessionPlan plan() {
        var findings = new Findings();
        var plan = plan(findings);
        findings.throwAny();
        return plan;
    }

    /** @param session null for a new one */
    SaveSession.Wish wish(UUID session, Findings findings) {
        return new SaveSession.Wish(session, plan(findings), now != null, seen);
    }

    SaveSession.Wish wish(UUID session) {
        return new SaveSession.Wish(session, plan(), now != null, seen);
    }

    private SessionKind readKind() {
        try {
            return SessionKind.valueOf(kind);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("kind-missing", "kind", "Select what kind of session it is");
        }
    }

    private UUID readModule() {
        try {
            return module.isEmpty() ? null : UUID.fromString(module);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("module-unknown", "module", "Select a module of this cohort");
        }
    }
}

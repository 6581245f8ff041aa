package org.upshift.timetable.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;

/**
 * A session as the team sends it; {@code starts} and {@code ends} are wall time in Europe/London. {@code module} is the module of a
 * webinar, or the one of which a module is a parallel group; without {@code booksEveryone} or {@code needsAgreement} that stays as it is.
 */
record SessionRequest(
        @NotNull(message = "The kind is MODULE, WEBINAR or EVENT")
        SessionKind kind,

        UUID module,

        @NotBlank(message = "Give a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
        String title,

        @NotNull(message = "Give the start, like 2026-11-22T09:30:00")
        LocalDateTime starts,

        @NotNull(message = "Give the end, like 2026-11-22T16:30:00")
        LocalDateTime ends,

        @Size(max = 300, message = "Place must be 300 characters or fewer")
        String place,

        @Size(max = 500, message = "Joining link must be 500 characters or fewer")
        String link,

        @NotNull(message = "Give the number of seats") Integer capacity,
        Boolean booksEveryone,
        Boolean needsAgreement) {

    SessionPlan plan() {
        return new SessionPlan(
                kind,
                module,
                title,
                starts,
                ends,
                place == null ? "" : place,
                link == null ? "" : link,
                capacity,
                booksEveryone,
                needsAgreement);
    }
}

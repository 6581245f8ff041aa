package org.upshift.questionnaire.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.questionnaire.WaveAnchor;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WavePlan;
import org.upshift.questionnaire.WaveSettings;
import org.upshift.questionnaire.WaveTiming;

/**
 * A wave: on days of its own (first, last), or counted in days from an anchor.
 *
 * @param months after the end, for a follow-up
 * @param session for feedback
 */
record PlanRequest(
        @NotNull(message = "Give a kind") WaveKind kind,
        Integer months,

        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        UUID session,
        LocalDate first,
        LocalDate last,
        WaveAnchor anchor,
        Integer opensAfter,
        Integer closesAfter,
        boolean invites,
        Integer remindEvery,
        Integer remindMost,
        boolean thinkingBack) {

    WavePlan plan() {
        var findings = new Findings();
        var timing = findings.value(() ->
                anchor == null ? WaveTiming.days(first, last) : WaveTiming.after(anchor, opensAfter, closesAfter));
        var settings = findings.value(() -> new WaveSettings(invites, remindEvery, remindMost));
        findings.throwAny();
        return new WavePlan(
                kind,
                months == null || kind != WaveKind.FOLLOW_UP ? 0 : months,
                name,
                session,
                timing,
                settings,
                thinkingBack);
    }
}

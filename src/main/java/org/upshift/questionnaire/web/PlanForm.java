package org.upshift.questionnaire.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.questionnaire.WaveAnchor;
import org.upshift.questionnaire.WaveDetails.Details;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WavePlan;
import org.upshift.questionnaire.WaveSettings;
import org.upshift.questionnaire.WaveTiming;
import org.upshift.web.Typed;

/** A wave as the team types it. */
record PlanForm(
        @RestForm
        @NotNull(message = "Choose when it is asked")
        @Pattern(regexp = PlanForm.KINDS, message = "Choose when it is asked")
        String kind,

        @RestForm String session,

        @RestForm @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        @RestForm
        @NotNull(message = "Choose how its days are set")
        @Pattern(regexp = PlanForm.ANCHORS, message = "Choose how its days are set")
        String anchor,

        @RestForm String opens,
        @RestForm String closes,
        @RestForm String opensAfter,
        @RestForm String closesAfter,
        @RestForm String invites,
        @RestForm String reminds,
        @RestForm String remindEvery,
        @RestForm String remindMost,
        @RestForm String thinkingBack) {

    static final String KINDS = "BASELINE|POST|FOLLOW_UP(-[0-9]{1,2})?|FEEDBACK|PULSE";
    static final String ANCHORS = "days|START|FINISH|SESSION";

    private static final String DAYS = "days";

    /** What most waves want: asked when it opens, three reminders a week apart. */
    static final PlanForm USUAL = new PlanForm(null, null, "", null, "", "", "", "", "yes", "yes", "7", "3", null);

    /** What a run can have that is only evaluated: it has no sessions, and nobody to write to. */
    static final PlanForm WITHOUT_LETTERS =
            new PlanForm(null, null, "", DAYS, "", "", "", "", null, null, "7", "3", null);

    static PlanForm of(Details wave) {
        return new PlanForm(
                wave.kind() == WaveKind.FOLLOW_UP && wave.part() > 0
                        ? wave.kind() + "-" + wave.part()
                        : wave.kind().name(),
                wave.session() == null ? null : wave.session().toString(),
                wave.name(),
                wave.anchor() == null ? DAYS : wave.anchor().name(),
                wave.first().toString(),
                wave.last().toString(),
                wave.opensAfter() == null ? "" : wave.opensAfter().toString(),
                wave.closesAfter() == null ? "" : wave.closesAfter().toString(),
                wave.invites() ? "yes" : null,
                wave.remindEvery() == null ? null : "yes",
                wave.remindEvery() == null ? "7" : wave.remindEvery().toString(),
                wave.remindMost() == null ? "3" : wave.remindMost().toString(),
                wave.thinkingBack() ? "yes" : null);
    }

    public boolean asks(String wave) {
        return wave.equals(kind);
    }

    public boolean counts(String from) {
        return from.equals(anchor);
    }

    public boolean isAbout(UUID id) {
        return id.toString().equals(session);
    }

    public boolean isInviting() {
        return invites != null;
    }

    public boolean isReminding() {
        return reminds != null;
    }

    public boolean isThinkingBack() {
        return thinkingBack != null;
    }

    /** The plan, as far as it can be read: the rest is null and among the findings. */
    WavePlan plan(Findings findings) {
        boolean readable = kind != null && kind.matches(KINDS);
        String[] parts = readable ? kind.split("-") : new String[1];
        return new WavePlan(
                readable ? WaveKind.valueOf(parts[0]) : null,
                parts.length == 1 ? 0 : Integer.parseInt(parts[1]),
                name,
                sessionId(),
                findings.value(this::timing),
                findings.value(this::settings),
                isThinkingBack());
    }

    WavePlan plan() {
        var findings = new Findings();
        var plan = plan(findings);
        findings.throwAny();
        return plan;
    }

    private UUID sessionId() {
        try {
            return session == null || session.isEmpty() ? null : UUID.fromString(session);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    /** Null where the anchor is missing, which its annotation says. */
    private WaveTiming timing() {
        if (anchor == null || !anchor.matches(ANCHORS)) {
            return null;
        }
        var findings = new Findings();
        if (DAYS.equals(anchor)) {
            var first = findings.value(() -> Typed.date("opens", opens, "the first day"));
            var last = findings.value(() -> Typed.date("closes", closes, "the last day"));
            findings.throwAny();
            return WaveTiming.days(first, last);
        }
        var after = findings.value(() -> days("opensAfter", opensAfter, "after how many days it opens"));
        var until = findings.value(() -> days("closesAfter", closesAfter, "after how many days it closes"));
        findings.throwAny();
        return WaveTiming.after(WaveAnchor.valueOf(anchor), after, until);
    }

    private WaveSettings settings() {
        if (!isReminding()) {
            return new WaveSettings(isInviting(), null, null);
        }
        var findings = new Findings();
        var every = findings.value(() ->
                Typed.number("remindEvery", remindEvery, "the days between two letters", 1, WaveSettings.LONGEST));
        var most = findings.value(() -> Typed.number(
                "remindMost", remindMost, "how many reminders one person gets at most", 1, WaveSettings.MOST));
        findings.throwAny();
        return new WaveSettings(isInviting(), every, most);
    }

    private static Integer days(String field, String typed, String name) {
        return Typed.number(field, typed, name, -WaveTiming.MOST_DAYS, WaveTiming.MOST_DAYS);
    }
}

package org.upshift.questionnaire.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.WaveAnchor;
import org.upshift.questionnaire.WaveDetails.Details;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WavePlan;
import org.upshift.questionnaire.WaveSettings;
import org.upshift.questionnaire.WaveTiming;

/** A wave as the team types it. */
record PlanForm(
        @RestForm
        @NotNull(message = "Choose when it is asked")
        @Pattern(regexp = "BASELINE|POST|FOLLOW_UP(-[0-9]{1,2})?|FEEDBACK|PULSE", message = "Choose when it is asked")
        String kind,

        @RestForm @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        @RestForm String session,

        @RestForm
        @NotNull(message = "Choose how its days are set")
        @Pattern(regexp = "days|START|FINISH|SESSION", message = "Choose how its days are set")
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

    private static final String DAYS = "days";

    /** What most waves want: asked when it opens, three reminders a week apart. */
    static final PlanForm USUAL = new PlanForm(null, "", null, null, "", "", "", "", "yes", "yes", "7", "3", null);

    static PlanForm of(Details wave) {
        return new PlanForm(
                wave.kind() == WaveKind.FOLLOW_UP && wave.part() > 0
                        ? wave.kind() + "-" + wave.part()
                        : wave.kind().name(),
                wave.name(),
                wave.session() == null ? null : wave.session().toString(),
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

    WavePlan plan() {
        String[] parts = kind.split("-");
        return new WavePlan(
                WaveKind.valueOf(parts[0]),
                parts.length == 1 ? 0 : Integer.parseInt(parts[1]),
                name,
                sessionId(),
                timing(),
                new WaveSettings(
                        isInviting(),
                        isReminding() ? number(remindEvery, "remindEvery") : null,
                        isReminding() ? number(remindMost, "remindMost") : null),
                isThinkingBack());
    }

    private UUID sessionId() {
        try {
            return session == null || session.isEmpty() ? null : UUID.fromString(session);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    private WaveTiming timing() {
        return DAYS.equals(anchor)
                ? WaveTiming.days(TypedDate.parse(opens, "opens"), TypedDate.parse(closes, "closes"))
                : WaveTiming.after(
                        WaveAnchor.valueOf(anchor),
                        number(opensAfter, "opensAfter"),
                        number(closesAfter, "closesAfter"));
    }

    private static Integer number(String typed, String field) {
        String plain = typed == null ? "" : typed.strip().replace('−', '-');
        if (!plain.matches("-?[0-9]{1,4}")) {
            throw new RuleViolation("number-invalid", field, "Enter a whole number, such as 7");
        }
        return Integer.parseInt(plain);
    }
}

package org.upshift.questionnaire.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;
import org.upshift.web.Typed;

/**
 * An item as it is typed; a field that its kind does not need is not on the page.
 *
 * @param labels one per line
 * @param asked any of BASELINE, POST, SESSION and PULSE
 * @param meaning CHANGED or SAME, where there are answers to other words
 */
record ItemForm(
        @RestForm @NotNull(message = "Choose a kind") ItemKind kind,

        @RestForm
        @NotBlank(message = "Enter the question or statement")
        @Size(max = 500, message = "Question must be 500 characters or fewer")
        String text,

        @RestForm @Size(max = 300, message = "Theme must be 300 characters or fewer")
        String theme,

        @RestForm @Size(max = 1000, message = "Help must be 1,000 characters or fewer")
        String help,

        @RestForm String scaleMin,
        @RestForm String scaleMax,

        @RestForm @Size(max = 4000, message = "Enter at most 30 answers, each of 100 characters or fewer")
        String labels,

        @RestForm String confidentFrom,
        @RestForm String notApplicable,
        @RestForm String required,

        @RestForm @NotEmpty(message = "Choose when it is asked")
        List<String> asked,

        @RestForm String outcomeId,
        @RestForm String kirkpatrick,
        @RestForm String meaning) {

    private static final String BASELINE = "BASELINE";
    private static final String POST = "POST";
    private static final String SESSION = "SESSION";
    private static final String PULSE = "PULSE";
    private static final int LEVELS = 4;
    private static final int FARTHEST = 32_000;

    static ItemForm blank(ItemKind kind) {
        var usual =
                switch (kind) {
                    case SCALE -> ItemDraft.agreement("", "");
                    case YES_NO -> ItemDraft.yesNo("", "");
                    case SINGLE_CHOICE, SEVERAL_CHOICE -> ItemDraft.choice(kind, "", "", List.of());
                    case NUMBER -> ItemDraft.number("", "", 0, 100);
                    case TEXT -> ItemDraft.words("", "");
                };
        return new ItemForm(
                kind,
                "",
                "",
                "",
                String.valueOf(usual.scaleMin()),
                String.valueOf(usual.scaleMax()),
                String.join("\n", usual.labels()),
                String.valueOf(usual.confidentFrom()),
                null,
                null,
                asked(usual.inBaseline(), usual.inPost(), false, false),
                "",
                "",
                null);
    }

    static ItemForm of(ItemView item) {
        return new ItemForm(
                item.kind(),
                item.text(),
                item.theme(),
                item.help(),
                String.valueOf(item.scaleMin()),
                String.valueOf(item.scaleMax()),
                String.join("\n", item.labels()),
                String.valueOf(item.confidentFrom()),
                item.notApplicable() ? "yes" : null,
                item.required() ? "yes" : null,
                asked(item.inBaseline(), item.inPost(), item.inSession(), item.inPulse()),
                item.outcomeId() == null ? "" : item.outcomeId().toString(),
                item.kirkpatrick() == null ? "" : item.kirkpatrick().toString(),
                null);
    }

    /** The same, with a kind where none was sent. */
    ItemForm orKind(ItemKind otherwise) {
        return kind != null
                ? this
                : new ItemForm(
                        otherwise,
                        text,
                        theme,
                        help,
                        scaleMin,
                        scaleMax,
                        labels,
                        confidentFrom,
                        notApplicable,
                        required,
                        asked,
                        outcomeId,
                        kirkpatrick,
                        meaning);
    }

    public boolean asks(String when) {
        return asked != null && asked.contains(when);
    }

    public boolean offersNotApplicable() {
        return notApplicable != null;
    }

    public boolean mustBeAnswered() {
        return required != null;
    }

    public boolean meansTheSame() {
        return !meaningChanged();
    }

    public boolean measures(String outcome) {
        return outcome.equals(outcomeId);
    }

    public boolean onLevel(String level) {
        return level.equals(kirkpatrick);
    }

    public boolean meaningChanged() {
        return "CHANGED".equals(meaning);
    }

    ItemDraft draft() {
        boolean bounds = kind == ItemKind.SCALE || kind == ItemKind.NUMBER;
        var findings = new Findings();
        var least = findings.value(() -> bounds ? bound(kind, "scaleMin", scaleMin, "the lowest answer") : 0);
        var most = findings.value(() -> bounds ? bound(kind, "scaleMax", scaleMax, "the highest answer") : 0);
        var threshold = findings.value(() -> kind == ItemKind.SCALE
                ? Typed.number("confidentFrom", confidentFrom, "the answer from which somebody is confident")
                : 0);
        var level = findings.value(() -> plain(kirkpatrick).isEmpty()
                ? null
                : Integer.valueOf(Typed.number("kirkpatrick", kirkpatrick, "the level", 1, LEVELS)));
        var measured = findings.value(this::outcome);
        findings.throwAny();
        return new ItemDraft(
                "",
                plain(theme),
                text,
                kind,
                least,
                most,
                threshold,
                plain(labels).lines().filter(line -> !line.isBlank()).toList(),
                asks(BASELINE),
                asks(POST),
                asks(SESSION),
                asks(PULSE),
                plain(help).replace("\r\n", "\n"),
                offersNotApplicable(),
                mustBeAnswered(),
                level,
                measured);
    }

    private UUID outcome() {
        try {
            return plain(outcomeId).isEmpty() ? null : UUID.fromString(outcomeId);
        } catch (IllegalArgumentException wrong) {
            throw new RuleViolation("outcome-unknown", "outcomeId", "Choose one of the programme's learning outcomes");
        }
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int bound(ItemKind kind, String field, String typed, String name) {
        return kind == ItemKind.NUMBER
                ? Typed.number(field, typed, name, -FARTHEST, FARTHEST)
                : Typed.number(field, typed, name);
    }

    private static List<String> asked(boolean baseline, boolean post, boolean session, boolean pulse) {
        return Stream.of(baseline ? BASELINE : "", post ? POST : "", session ? SESSION : "", pulse ? PULSE : "")
                .filter(when -> !when.isEmpty())
                .collect(Collectors.toList());
    }

    /** All kinds, for the page on which one is chosen. */
    static List<ItemKind> kinds() {
        return Arrays.asList(ItemKind.values());
    }
}

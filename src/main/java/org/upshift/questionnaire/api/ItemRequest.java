package org.upshift.questionnaire.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.ItemKind;

/**
 * An item as a script sends it. Only its text is needed: without more it is an agreement scale of five, asked before and after.
 *
 * @param labels of a scale none, two or one for each answer; of a choice its options
 * @param required whether nobody can send answers without saying something to it, be it "prefer-not-to-say"
 * @param inPost whether the post wave and follow-ups ask it
 * @param inSession whether feedback on a session asks it
 */
record ItemRequest(
        @Size(max = 60, message = "Code must be 60 characters or fewer")
        String code,

        @Size(max = 300, message = "Theme must be 300 characters or fewer")
        String theme,

        @NotBlank(message = "Give the text of the item")
        @Size(max = 500, message = "Text must be 500 characters or fewer")
        String text,

        @Size(max = 1000, message = "Help must be 1,000 characters or fewer")
        String help,

        ItemKind kind,
        Integer scaleMin,
        Integer scaleMax,
        Integer confidentFrom,
        @Size(max = 30, message = "Give at most 30 labels") List<@NotNull String> labels,
        Boolean notApplicable,
        Boolean required,
        Boolean inBaseline,
        Boolean inPost,
        Boolean inSession,
        Boolean inPulse,
        Integer kirkpatrick,
        UUID outcomeId) {

    private static final int MOST = 1000;
    private static final int HIGHEST = 5;

    ItemDraft draft() {
        var usual = usual();
        boolean ownScale = scaleMin != null || scaleMax != null;
        return new ItemDraft(
                Objects.requireNonNullElse(code, ""),
                usual.theme(),
                usual.text(),
                usual.kind(),
                Objects.requireNonNullElse(scaleMin, usual.scaleMin()),
                Objects.requireNonNullElse(scaleMax, usual.scaleMax()),
                Objects.requireNonNullElseGet(confidentFrom, () -> ownScale ? topTwo() : usual.confidentFrom()),
                Objects.requireNonNullElse(labels, ownScale ? List.of() : usual.labels()),
                Objects.requireNonNullElse(inBaseline, usual.inBaseline()),
                Objects.requireNonNullElse(inPost, usual.inPost()),
                Objects.requireNonNullElse(inSession, false),
                Objects.requireNonNullElse(inPulse, false),
                Objects.requireNonNullElse(help, ""),
                Objects.requireNonNullElse(notApplicable, false),
                Objects.requireNonNullElse(required, false),
                kirkpatrick,
                outcomeId);
    }

    /** Who chooses one of the two highest answers, unless there are only two. */
    private int topTwo() {
        int lowest = Objects.requireNonNullElse(scaleMin, 1);
        return Math.max(lowest + 1, Objects.requireNonNullElse(scaleMax, HIGHEST) - 1);
    }

    private ItemDraft usual() {
        String heading = Objects.requireNonNullElse(theme, "");
        return switch (Objects.requireNonNullElse(kind, ItemKind.SCALE)) {
            case SCALE -> ItemDraft.agreement(heading, text);
            case YES_NO -> ItemDraft.yesNo(heading, text);
            case SINGLE_CHOICE, SEVERAL_CHOICE -> ItemDraft.choice(kind, heading, text, List.of());
            case NUMBER -> ItemDraft.number(heading, text, 0, MOST);
            case TEXT -> ItemDraft.words(heading, text);
        };
    }
}

package org.upshift.questionnaire.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/**
 * What changes in an item; what is left out stays as it is. An outcome and a level are taken away by null.
 *
 * @param meaningChanged whether the new words ask something else; false when left out
 */
record ItemChangeRequest(
        String theme,
        String text,
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
        JsonNode kirkpatrick,
        JsonNode outcomeId,
        Boolean meaningChanged) {

    ItemDraft draft(ItemView now) {
        return new ItemDraft(
                "",
                Objects.requireNonNullElse(theme, now.theme()),
                Objects.requireNonNullElse(text, now.text()),
                Objects.requireNonNullElse(kind, now.kind()),
                Objects.requireNonNullElse(scaleMin, now.scaleMin()),
                Objects.requireNonNullElse(scaleMax, now.scaleMax()),
                Objects.requireNonNullElse(confidentFrom, now.confidentFrom()),
                Objects.requireNonNullElse(labels, now.labels()),
                Objects.requireNonNullElse(inBaseline, now.inBaseline()),
                Objects.requireNonNullElse(inPost, now.inPost()),
                Objects.requireNonNullElse(inSession, now.inSession()),
                Objects.requireNonNullElse(inPulse, now.inPulse()),
                Objects.requireNonNullElse(help, now.help()),
                Objects.requireNonNullElse(notApplicable, now.notApplicable()),
                Objects.requireNonNullElse(required, now.required()),
                kirkpatrick == null ? now.kirkpatrick() : level(kirkpatrick),
                outcomeId == null ? now.outcomeId() : outcome(outcomeId));
    }

    boolean otherMeaning() {
        return Boolean.TRUE.equals(meaningChanged);
    }

    private static Integer level(JsonNode given) {
        if (given.isNull()) {
            return null;
        }
        if (!given.isInt()) {
            throw new RuleViolation("item-invalid", "kirkpatrick", "A Kirkpatrick level is a number from 1 to 4");
        }
        return given.asInt();
    }

    private static UUID outcome(JsonNode given) {
        try {
            return given.isNull() ? null : UUID.fromString(given.asText());
        } catch (IllegalArgumentException wrong) {
            throw new RuleViolation("outcome-unknown", "outcomeId", "Choose one of the programme's learning outcomes");
        }
    }
}

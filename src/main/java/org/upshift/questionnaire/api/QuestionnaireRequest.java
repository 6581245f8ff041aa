package org.upshift.questionnaire.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.questionnaire.WaveDraft;
import org.upshift.questionnaire.WaveKind;

/** Only title, day and the texts of the items are needed; an item without more is an agreement scale of five, asked in every wave. */
record QuestionnaireRequest(
        @NotBlank(message = "Give a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
        String title,

        @Size(max = 1000, message = "Provenance must be 1,000 characters or fewer")
        String provenance,

        @NotNull(message = "Give the day from which the answers are anonymous")
        LocalDate keysDestroyedOn,

        @NotEmpty(message = "Give at least one item") @Valid List<@NotNull ItemRequest> items,
        @Valid List<@NotNull WaveRequest> waves) {

    record ItemRequest(
            @Size(max = 60, message = "Code must be 60 characters or fewer")
            String code,

            @Size(max = 300, message = "Theme must be 300 characters or fewer")
            String theme,

            @NotBlank(message = "Give the text of the item")
            @Size(max = 500, message = "Text must be 500 characters or fewer")
            String text,

            ItemKind kind,
            Integer scaleMin,
            Integer scaleMax,
            Integer confidentFrom,
            @Size(max = 11) List<@NotNull String> labels,
            Boolean inBaseline,
            Boolean inPost) {

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
                    Objects.requireNonNullElse(confidentFrom, usual.confidentFrom()),
                    Objects.requireNonNullElse(labels, ownScale ? List.of() : usual.labels()),
                    Objects.requireNonNullElse(inBaseline, usual.inBaseline()),
                    Objects.requireNonNullElse(inPost, usual.inPost()));
        }

        private ItemDraft usual() {
            String heading = Objects.requireNonNullElse(theme, "");
            return switch (Objects.requireNonNullElse(kind, ItemKind.SCALE)) {
                case SCALE -> ItemDraft.agreement(heading, text);
                case YES_NO -> ItemDraft.yesNo(heading, text);
                case TEXT -> ItemDraft.words(heading, text);
            };
        }
    }

    record WaveRequest(
            @NotNull(message = "Give a kind") WaveKind kind,
            @NotNull(message = "Say when it opens") LocalDateTime opens,
            @NotNull(message = "Say when it closes") LocalDateTime closes,

            @Min(value = 0, message = "Asked must be 0 or more")
            Integer asked) {

        WaveDraft draft() {
            return new WaveDraft(kind, opens, closes, asked);
        }
    }

    QuestionnaireDraft draft() {
        return new QuestionnaireDraft(
                title,
                provenance,
                keysDestroyedOn,
                items.stream().map(ItemRequest::draft).toList());
    }

    List<WaveDraft> waveDrafts() {
        return waves == null
                ? List.of()
                : waves.stream().map(WaveRequest::draft).toList();
    }
}

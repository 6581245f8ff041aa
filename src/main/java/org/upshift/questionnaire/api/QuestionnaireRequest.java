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

        @NotEmpty(message = "Give at least one item") List<@NotNull @Valid ItemRequest> items,
        List<@NotNull @Valid WaveRequest> waves) {

    /** @param asked how many were asked, for a wave that was answered elsewhere; 0 where that is not known */
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

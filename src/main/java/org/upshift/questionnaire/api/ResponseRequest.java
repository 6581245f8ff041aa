package org.upshift.questionnaire.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.upshift.questionnaire.AnswerSheet;

/**
 * Answers by code of the item; what is left out is not answered.
 *
 * @param choices numbers on the scale of each item
 * @param words answers in words
 */
record ResponseRequest(
        @Size(max = 100) Map<String, Integer> choices,
        @Size(max = 100) Map<String, @Valid @NotNull WordsRequest> words) {

    record WordsRequest(@NotNull String text, boolean mayBeQuoted) {}

    AnswerSheet sheet() {
        var chosen = new HashMap<String, String>();
        var written = new HashMap<String, AnswerSheet.Words>();
        if (choices != null) {
            choices.forEach((code, answer) -> chosen.put(code, answer == null ? "" : answer.toString()));
        }
        if (words != null) {
            words.forEach((code, given) -> written.put(code, new AnswerSheet.Words(given.text(), given.mayBeQuoted())));
        }
        return new AnswerSheet(chosen, written);
    }
}

package org.upshift.questionnaire.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.upshift.questionnaire.AnswerSheet;

/**
 * Answers by code of the item; what is left out is not answered.
 *
 * @param choices the number of an answer or of an option, a list of numbers where several can be chosen, the number itself where one is
 *     asked for, "does-not-apply", or "prefer-not-to-say", which is stored as no answer
 * @param words answers in words
 * @param before choices thinking back, for a wave that asks so
 */
record ResponseRequest(
        @Size(max = 100) Map<String, JsonNode> choices,
        @Size(max = 100) Map<String, @Valid @NotNull WordsRequest> words,
        @Size(max = 100) Map<String, JsonNode> before) {

    record WordsRequest(@NotNull String text, boolean mayBeQuoted) {}

    AnswerSheet sheet() {
        var chosen = new HashMap<String, String>();
        var written = new HashMap<String, AnswerSheet.Words>();
        if (choices != null) {
            choices.forEach((code, answer) -> chosen.put(code, typed(answer)));
        }
        if (words != null) {
            words.forEach((code, given) -> written.put(code, new AnswerSheet.Words(given.text(), given.mayBeQuoted())));
        }
        return new AnswerSheet(chosen, written);
    }

    /** Null when nothing was said about how it was before. */
    AnswerSheet sheetBefore() {
        return before == null ? null : new ResponseRequest(before, null, null).sheet();
    }

    private static String typed(JsonNode answer) {
        return answer == null || answer.isNull()
                ? ""
                : answer.isArray()
                        ? StreamSupport.stream(answer.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(","))
                        : answer.asText();
    }
}

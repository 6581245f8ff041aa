package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.CountWords;

/**
 * What somebody answers in a wave, item by item, as it was typed.
 *
 * @param choices by code of the item: the number of the answer, of several options with commas between them, or
 *     {@link Choice#DOES_NOT_APPLY}; an item that is left out or empty is not answered
 * @param words by code of the item
 */
public record AnswerSheet(Map<String, String> choices, Map<String, Words> words) {

    /** An answer in words, and whether it may be quoted without a name. */
    public record Words(String text, boolean mayBeQuoted) {}

    public AnswerSheet {
        choices = Map.copyOf(choices);
        words = Map.copyOf(words);
    }

    /** Whether these items can be answered so; what cannot be names the code of the item. */
    public void check(List<ItemView> items) {
        choices(items);
        remarks(UUID.randomUUID(), items);
    }

    /** What nobody may leave out, unless they say that they prefer not to answer; all of it at once. */
    List<RuleViolation> missing(List<ItemView> items) {
        return items.stream()
                .filter(item -> item.required() && !saysSomething(item))
                .map(item -> new RuleViolation(
                        "answer-needed", item.code(), "Answer “" + item.text() + "”, or say that you prefer not to"))
                .toList();
    }

    private boolean saysSomething(ItemView item) {
        return hasWords(item) || !choices.getOrDefault(item.code(), "").isBlank();
    }

    /** The answers of a response by position; errors name the code of the item. */
    Short[] choices(List<ItemView> items) {
        var byCode = new HashMap<>(choices);
        var row = new Short[items.stream().mapToInt(ItemView::position).max().orElse(-1) + 1];
        for (var item : items) {
            row[item.position()] = Choice.parse(item, byCode.remove(item.code()));
            if (!choices.getOrDefault(item.code(), "").isBlank() && hasWords(item)) {
                throw new RuleViolation(
                        "words-not-applicable", item.code(), "Answer, or say why there is no answer: not both");
            }
        }
        refuse(byCode.keySet().stream().findFirst().orElse(null));
        return row;
    }

    List<Remark> remarks(UUID wave, List<ItemView> items) {
        var byCode = new HashMap<>(words);
        var remarks = new ArrayList<Remark>();
        for (var item : items) {
            var given = item.kind() == ItemKind.TEXT ? byCode.remove(item.code()) : null;
            if (given != null && !given.text().isBlank()) {
                remarks.add(
                        new Remark(wave, item.id(), checked(item, given.text().strip()), given.mayBeQuoted()));
            }
        }
        refuse(byCode.keySet().stream().findFirst().orElse(null));
        return remarks;
    }

    private boolean hasWords(ItemView item) {
        return words.containsKey(item.code()) && !words.get(item.code()).text().isBlank();
    }

    private static String checked(ItemView item, String text) {
        // A form counts the end of a line twice
        String plain = text.replace("\r\n", "\n");
        if (plain.length() > Remark.MAX_LENGTH) {
            throw new RuleViolation(
                    "words-too-long",
                    item.code(),
                    "Your answer must be " + CountWords.charactersOrFewer(Remark.MAX_LENGTH));
        }
        return plain;
    }

    private static void refuse(String unknown) {
        if (unknown != null) {
            throw new RuleViolation("item-unknown", unknown, "This wave does not ask “" + unknown + "”");
        }
    }
}

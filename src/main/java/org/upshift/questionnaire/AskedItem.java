package org.upshift.questionnaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;

/**
 * An item that a column answers: one of the questionnaire, or one that is to be made from the column.
 *
 * @param view null as long as the item is not made
 */
record AskedItem(String code, String text, ItemKind kind, int min, int max, List<String> labels, ItemView view) {

    static AskedItem of(ItemView item) {
        return new AskedItem(
                item.code(), item.text(), item.kind(), item.scaleMin(), item.scaleMax(), item.labels(), item);
    }

    static AskedItem of(ItemDraft item) {
        return new AskedItem(
                item.code(), item.text(), item.kind(), item.scaleMin(), item.scaleMax(), item.labels(), null);
    }

    boolean mayNotApply() {
        return view != null && view.notApplicable();
    }

    /** An answer to an item that is neither a scale nor yes or no, as {@link Choice} takes it. */
    String checked(String given) {
        if (kind.isChoice()) {
            return String.join(",", options(given));
        }
        if (kind.isCounted()) {
            Choice.parse(view, given);
        }
        return given;
    }

    /** The numbers of the options that were chosen, by their words or by their numbers. */
    private List<String> options(String given) {
        var words = labels.stream().map(Wording::plain).toList();
        var parts = kind == ItemKind.SEVERAL_CHOICE && !words.contains(Wording.plain(given))
                ? Stream.of(given.split(";"))
                : Stream.of(given);
        return parts.map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> option(words, part))
                .toList();
    }

    private String option(List<String> words, String part) {
        int place = words.indexOf(Wording.plain(part));
        if (place < 0
                && part.matches("\\d{1,2}")
                && Integer.parseInt(part) >= 1
                && Integer.parseInt(part) <= labels.size()) {
            return part;
        }
        if (place < 0) {
            throw new RuleViolation("off-scale", "“" + part + "” is not one of the answers to choose from");
        }
        return String.valueOf(place + 1);
    }

    /** An answer in words, from what {@link #checked} or {@link AnswerWords} made of it. */
    String shown(String choice) {
        if (choice.equals(Choice.DOES_NOT_APPLY)) {
            return "does not apply";
        }
        if (kind.isChoice()) {
            return Stream.of(choice.split(","))
                    .map(option -> labels.get(Integer.parseInt(option) - 1))
                    .collect(Collectors.joining("; "));
        }
        if (!kind.isRated() || choice.isEmpty() || labels.size() != max - min + 1) {
            return choice;
        }
        String label = labels.get(Integer.parseInt(choice) - min);
        return kind == ItemKind.YES_NO || label.equals(choice) ? label : choice + " " + label;
    }
}

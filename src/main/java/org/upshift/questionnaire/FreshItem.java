package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ColumnUse.Kind;

/**
 * An item that is to be made from a column, or from one column for each wave where they stand side by side.
 *
 * @param words its heading
 */
record FreshItem(Kind kind, String words, List<Integer> columns) {

    private static final int MAX_TEXT = 500;
    private static final int MAX_OPTIONS = 15;

    FreshItem(Kind kind, String words) {
        this(kind, words, new ArrayList<>());
    }

    /** The scales as they were typed. */
    record Scales(ScaleGroups groups, ImportForm form) {}

    ItemDraft draft(BroughtTable table, Scales scales) {
        String theme = scales.form().value(ImportForm.THEME);
        String text = text(theme);
        return switch (kind) {
            case NEW_YES_NO -> ItemDraft.yesNo("", text);
            case NEW_WORDS -> ItemDraft.words("", text);
            case NEW_CHOICE -> ItemDraft.choice(ItemKind.SINGLE_CHOICE, "", text, options(table, false));
            case NEW_SEVERAL -> ItemDraft.choice(ItemKind.SEVERAL_CHOICE, "", text, options(table, true));
            default -> scale(theme, text, scales);
        };
    }

    private ItemDraft scale(String theme, String text, Scales scales) {
        var group = columns.stream()
                .map(scales.groups()::of)
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "no-scale",
                        ImportForm.COLUMN + columns.get(0),
                        "The answers in this column are not those of a scale"));
        String field = ImportForm.SCALE + group.number();
        var scale = TypedScale.parse(scales.form().value(field), field);
        return ItemDraft.scale(
                theme,
                text,
                scale.min(),
                scale.max(),
                scales.form().confidentFrom(group.number(), scale),
                scale.labels());
    }

    /** What was chosen at least once, in the order in which it was. */
    private List<String> options(BroughtTable table, boolean several) {
        Map<String, String> options = new LinkedHashMap<>();
        columns.stream()
                .flatMap(column -> table.values(column).different().stream())
                .flatMap(value -> several ? Stream.of(value.split(";")) : Stream.of(value))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .forEach(option -> options.putIfAbsent(Wording.plain(option), option));
        if (options.size() < 2 || options.size() > MAX_OPTIONS) {
            throw new RuleViolation(
                    "options",
                    ImportForm.COLUMN + columns.get(0),
                    "A choice has 2 to 15 answers, these are " + options.size());
        }
        return List.copyOf(options.values());
    }

    private String text(String theme) {
        String text = Wording.unnumbered(words);
        int dash = text.lastIndexOf(" - ");
        if (dash > 0
                && !theme.isEmpty()
                && Wording.plain(text.substring(0, dash)).equals(Wording.plain(theme))) {
            text = text.substring(dash + 3).strip();
        }
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}

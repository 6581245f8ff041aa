package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.questionnaire.ColumnUse.Kind;

/** What every column of a file is, as it was typed, with the items to be made. */
final class PlannedColumns {

    private static final int MAX_TEXT = 500;
    private static final int MAX_OPTIONS = 15;

    private final BroughtTable table;
    private final ImportForm form;
    private final ScaleGroups groups;
    private final List<RuleViolation> wrong = new ArrayList<>();
    private final Map<Integer, AskedItem> asked = new TreeMap<>();
    private final Map<Integer, ItemDraft> made = new TreeMap<>();
    private final Map<Kind, Integer> single = new HashMap<>();

    PlannedColumns(BroughtTable table, ImportForm form, List<ItemView> items) {
        this.table = table;
        this.form = form;
        this.groups = ScaleGroups.of(table);
        var byCode = items.stream().collect(Collectors.toMap(ItemView::code, item -> item, (first, again) -> first));
        for (int i = 0; i < table.columns().size(); i++) {
            take(i, form.use(i), byCode);
        }
        complete(byCode.keySet());
        if (asked.isEmpty()) {
            wrong.add(new RuleViolation("no-items", ImportForm.COLUMN + 0, "Select at least one column with answers"));
        }
        waves();
        RuleViolations.throwAny(wrong);
    }

    private void take(int column, ColumnUse use, Map<String, ItemView> byCode) {
        String field = ImportForm.COLUMN + column;
        switch (use.kind()) {
            case NOTHING -> {}
            case RESPONDENT, WAVE, MAY_BE_QUOTED -> {
                if (single.putIfAbsent(use.kind(), column) != null) {
                    wrong.add(new RuleViolation("column-twice", field, "Only one column can be this"));
                }
            }
            case ITEM -> {
                var item = byCode.get(use.item());
                if (item == null) {
                    wrong.add(new RuleViolation("item-unknown", field, "Select an item of this questionnaire"));
                } else if (asked.values().stream()
                        .anyMatch(other -> other.code().equals(item.code()))) {
                    wrong.add(new RuleViolation("item-twice", field, "Two columns cannot answer the same item"));
                } else {
                    asked.put(column, AskedItem.of(item));
                }
            }
            default -> make(column, use.kind());
        }
    }

    private void make(int column, Kind kind) {
        String theme = form.value(ImportForm.THEME);
        String text = text(table.columns().get(column).heading(), theme);
        try {
            var draft =
                    switch (kind) {
                        case NEW_YES_NO -> ItemDraft.yesNo("", text);
                        case NEW_WORDS -> ItemDraft.words("", text);
                        case NEW_CHOICE -> ItemDraft.choice(ItemKind.SINGLE_CHOICE, "", text, options(column, false));
                        case NEW_SEVERAL -> ItemDraft.choice(ItemKind.SEVERAL_CHOICE, "", text, options(column, true));
                        default -> scale(column, theme, text);
                    };
            made.put(column, draft);
        } catch (RuleViolation violation) {
            wrong.add(violation);
        }
    }

    private ItemDraft scale(int column, String theme, String text) {
        var group = groups.of(column);
        if (group == null) {
            throw new RuleViolation(
                    "no-scale", ImportForm.COLUMN + column, "The answers in this column are not those of a scale");
        }
        String field = ImportForm.SCALE + group.number();
        var scale = TypedScale.parse(form.value(field), field);
        return ItemDraft.scale(
                theme, text, scale.min(), scale.max(), form.confidentFrom(group.number(), scale), scale.labels());
    }

    /** What was chosen at least once, in the order in which it was. */
    private List<String> options(int column, boolean several) {
        Map<String, String> options = new LinkedHashMap<>();
        table.values(column).stream()
                .flatMap(value -> several ? Stream.of(value.split(";")) : Stream.of(value))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .forEach(option -> options.putIfAbsent(Wording.plain(option), option));
        if (options.size() < 2 || options.size() > MAX_OPTIONS) {
            throw new RuleViolation(
                    "options", ImportForm.COLUMN + column, "A choice has 2 to 15 answers, these are " + options.size());
        }
        return List.copyOf(options.values());
    }

    private static String text(String heading, String theme) {
        String words = Wording.unnumbered(heading);
        int dash = words.lastIndexOf(" - ");
        if (dash > 0
                && !theme.isEmpty()
                && Wording.plain(words.substring(0, dash)).equals(Wording.plain(theme))) {
            words = words.substring(dash + 3).strip();
        }
        return words.length() <= MAX_TEXT ? words : words.substring(0, MAX_TEXT);
    }

    private void complete(Set<String> taken) {
        var drafts = ItemCodes.complete(List.copyOf(made.values()), new HashSet<>(taken));
        int next = 0;
        for (var entry : made.entrySet()) {
            entry.setValue(drafts.get(next++));
            asked.put(entry.getKey(), AskedItem.of(entry.getValue()));
        }
    }

    private void waves() {
        boolean column = single.containsKey(Kind.WAVE);
        if (form.byColumn() && !column) {
            wrong.add(
                    new RuleViolation("wave", ImportForm.WAVE, "Select which column says when the answers were given"));
        } else if (!form.byColumn()) {
            try {
                form.wave();
                if (column) {
                    wrong.add(new RuleViolation(
                            "wave",
                            ImportForm.WAVE,
                            "One column says when the answers were given: select that, or do not use the column"));
                }
            } catch (RuleViolation missing) {
                wrong.add(missing);
            }
        }
    }

    Map<Integer, AskedItem> asked() {
        return asked;
    }

    Map<Integer, ItemDraft> made() {
        return made;
    }

    /** The column of a kind that there is only one of, or null. */
    Integer column(Kind kind) {
        return single.get(kind);
    }
}

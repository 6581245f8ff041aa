package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.questionnaire.ColumnUse.Kind;

/** What every column of a file is, as it was typed, with the items to be made. */
final class PlannedColumns {

    private final BroughtTable table;
    private final ImportForm form;
    private final List<RuleViolation> wrong = new ArrayList<>();
    private final Map<Integer, AskedItem> asked = new TreeMap<>();
    private final Map<WaveKind, List<Integer>> byWave = new EnumMap<>(WaveKind.class);
    private final Map<String, FreshItem> fresh = new LinkedHashMap<>();
    private final Set<List<Object>> answered = new HashSet<>();
    private final Map<Kind, Integer> single = new HashMap<>();
    private final List<ItemDraft> made;

    PlannedColumns(BroughtTable table, ImportForm form, List<ItemView> items) {
        this.table = table;
        this.form = form;
        var byCode = items.stream().collect(Collectors.toMap(ItemView::code, item -> item, (first, again) -> first));
        for (int i = 0; i < table.columns().size(); i++) {
            take(i, form.use(i), byCode);
        }
        made = make(byCode.keySet());
        if (asked.isEmpty() && fresh.isEmpty()) {
            wrong.add(new RuleViolation("no-items", ImportForm.COLUMN + 0, "Select at least one column with answers"));
        }
        if (form.sideBySide()) {
            checkSideBySide();
        } else {
            checkWave();
        }
        RuleViolations.throwAny(wrong);
        if (form.sideBySide()) {
            asked.keySet().forEach(column -> byWave.computeIfAbsent(form.when(column), wave -> new ArrayList<>())
                    .add(column));
        }
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
                } else {
                    answer(column, item.code());
                    asked.put(column, AskedItem.of(item));
                }
            }
            default -> make(column, use.kind());
        }
    }

    /** One column answers an item; of several waves that stand side by side, one of each. */
    private void answer(int column, String item) {
        if (form.sideBySide() && form.when(column) == null) {
            wrong.add(new RuleViolation(
                    "when", ImportForm.WHEN + column, "Select when “" + table.heading(column) + "” was answered"));
        } else if (!answered.add(form.sideBySide() ? List.of(item, form.when(column)) : List.of(item))) {
            wrong.add(new RuleViolation(
                    "item-twice",
                    ImportForm.COLUMN + column,
                    form.sideBySide()
                            ? "Two columns of the same time cannot answer the same item"
                            : "Two columns cannot answer the same item"));
        }
    }

    private void make(int column, Kind kind) {
        String text = form.text(column).isEmpty()
                ? WaveHeading.of(table.heading(column)).words()
                : form.text(column);
        String key = form.sideBySide() ? Wording.plain(text) : "column " + column;
        if (form.sideBySide() && key.isEmpty()) {
            wrong.add(new RuleViolation("item-words", ImportForm.TEXT + column, "Enter the words of the item"));
            return;
        }
        var item = fresh.computeIfAbsent(
                key, words -> new FreshItem(kind, form.sideBySide() ? text : table.heading(column)));
        if (item.kind() != kind) {
            wrong.add(new RuleViolation(
                    "item-kinds",
                    ImportForm.COLUMN + column,
                    "“" + text + "” is another kind of item in another column: select the same for both"));
        }
        answer(column, "new " + key);
        item.columns().add(column);
    }

    private List<ItemDraft> make(Set<String> taken) {
        var scales = new FreshItem.Scales(ScaleGroups.of(table), form);
        List<ItemDraft> drafts = new ArrayList<>();
        List<FreshItem> items = new ArrayList<>();
        for (var item : fresh.values()) {
            try {
                drafts.add(item.draft(table, scales));
                items.add(item);
            } catch (RuleViolation violation) {
                wrong.add(violation);
            }
        }
        var complete = ItemCodes.complete(drafts, new HashSet<>(taken));
        for (int i = 0; i < complete.size(); i++) {
            var draft = complete.get(i);
            items.get(i).columns().forEach(column -> asked.put(column, AskedItem.of(draft)));
        }
        return complete;
    }

    private void checkSideBySide() {
        if (single.containsKey(Kind.WAVE)) {
            wrong.add(new RuleViolation(
                    "wave",
                    ImportForm.COLUMN + single.get(Kind.WAVE),
                    "Before and after stand side by side, so no column can say when. Do not use this column"));
        }
        boolean before = asked.keySet().stream().anyMatch(column -> form.when(column) == WaveKind.BASELINE);
        if (before && !form.saysWhetherThoughtBack()) {
            wrong.add(new RuleViolation(
                    "thought-back", ImportForm.THOUGHT_BACK, "Select when the answers about before were given"));
        }
    }

    private void checkWave() {
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

    /** The items to be made, each once. */
    List<ItemDraft> made() {
        return made;
    }

    /**
     * The columns that a line answers, by the wave.
     *
     * @param wave of the line, or null
     */
    Map<WaveKind, List<Integer>> parts(WaveKind wave) {
        if (form.sideBySide()) {
            return byWave;
        }
        return wave == null ? Map.of() : Map.of(wave, List.copyOf(asked.keySet()));
    }

    /** The column of a kind that there is only one of, or null. */
    Integer column(Kind kind) {
        return single.get(kind);
    }
}

package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.ColumnUse.Kind;
import org.upshift.questionnaire.ImportQueries.Remembered;
import org.upshift.table.DateOrder;

/** Suggests what each column is: as it was taken last time, by the code or the words of an item, by its name, by its answers. */
final class SuggestedUses {

    private static final Pattern RESPONDENT = Pattern.compile(
            "respondent code from e mail|code|respondent|(.*\\b)?(respondent|participant|personal|unique|your|anonymous|pairing|matching|self (made|generated)) (code|identifier|id|reference)(\\b.*)?");
    private static final Set<String> WAVES = Set.of(
            "wave",
            "time point",
            "timepoint",
            "time",
            "phase",
            "occasion",
            "stage",
            "pre post",
            "before after",
            "before or after",
            "pre or post",
            "survey",
            "round");
    private static final Pattern QUOTE =
            Pattern.compile(".*\\b(quote|quoted|quotation|quotations|anonymous quote)\\b.*");

    private final BroughtTable table;
    private final List<ItemView> items;
    private final Map<String, Remembered> remembered;
    private final ScaleGroups groups;
    private final SideBySide beside;
    private final boolean sideBySide;
    private final Set<String> taken = new HashSet<>();

    SuggestedUses(BroughtTable table, List<ItemView> items, List<Remembered> remembered, ScaleGroups groups) {
        this.table = table;
        this.items = items;
        this.remembered =
                remembered.stream().collect(Collectors.toMap(Remembered::heading, one -> one, (one, other) -> other));
        this.groups = groups;
        this.beside = new SideBySide(table, groups);
        this.sideBySide = !saysWhen()
                && (beside.isFound()
                        || table.columns().stream()
                                .map(this::before)
                                .anyMatch(one -> one != null && one.when() != null));
    }

    /** The form as it stands when it is opened first. */
    ImportForm form() {
        Map<String, String> typed = new TreeMap<>();
        var uses = uses();
        for (int i = 0; i < uses.size(); i++) {
            typed.put(ImportForm.COLUMN + i, uses.get(i).typed());
            if (sideBySide) {
                typed.put(ImportForm.WHEN + i, when(i).name());
                typed.put(ImportForm.TEXT + i, beside.words(i));
            }
        }
        for (var group : groups.all()) {
            typed.put(ImportForm.SCALE + group.number(), group.scale().typed());
            typed.put(
                    ImportForm.CONFIDENT + group.number(),
                    String.valueOf(group.scale().usualThreshold()));
        }
        if (uses.stream().anyMatch(use -> use.kind() == Kind.WAVE)) {
            typed.put(ImportForm.WAVE, ImportForm.BY_COLUMN);
        }
        // A program that asks has one time for each line: what stands in it was answered at once
        boolean atOnce = sideBySide && table.days().last() != null;
        if (sideBySide) {
            typed.put(ImportForm.WAVE, ImportForm.SIDE_BY_SIDE);
            typed.put(ImportForm.THOUGHT_BACK, atOnce ? "yes" : "");
        }
        if (table.days().last() != null) {
            // Of several waves in one file only the last can be said to have closed on the last day
            boolean one = !typed.containsKey(ImportForm.WAVE);
            typed.put(
                    ImportForm.DAY + WaveKind.BASELINE,
                    one ? table.days().last().toString() : "");
            typed.put(ImportForm.DAY + WaveKind.POST, table.days().last().toString());
        }
        if (table.days().written().isAmbiguous()) {
            typed.put(ImportForm.DATES, DateOrder.DAY_FIRST.name());
        }
        typed.put(ImportForm.TITLE, "Confidence before and after");
        typed.put(ImportForm.THEME, theme());
        return new ImportForm(typed);
    }

    private Remembered before(Column column) {
        return remembered.get(RememberedColumn.key(column.heading()));
    }

    private WaveKind when(int column) {
        var before = before(table.columns().get(column));
        return before == null || before.when() == null ? beside.when(column) : before.when();
    }

    private List<ColumnUse> uses() {
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            var use = use(i);
            String once = sideBySide ? use.item() + " " + when(i) : use.item();
            uses.add(use.item() != null && !taken.add(once) ? new ColumnUse(Kind.NOTHING, null) : use);
        }
        return uses;
    }

    private ColumnUse use(int i) {
        var column = table.columns().get(i);
        String name = Wording.plain(column.heading());
        var before = before(column);
        if (before != null && isStillThere(before.use())) {
            return before.use();
        }
        if (RESPONDENT.matcher(name).matches() || name.equals("respondent code")) {
            return once(Kind.RESPONDENT);
        }
        if (saysWhen(i)) {
            return once(Kind.WAVE);
        }
        if (QUOTE.matcher(name).matches() && groups.guess(i).kind() == ItemKind.YES_NO) {
            return once(Kind.MAY_BE_QUOTED);
        }
        var item = item(column, sideBySide ? beside.words(i) : column.heading());
        return item != null ? ColumnUse.of(item) : fresh(i);
    }

    private boolean saysWhen() {
        return IntStream.range(0, table.columns().size()).anyMatch(this::saysWhen);
    }

    /** Whether each line says in this column of which wave it is. */
    private boolean saysWhen(int i) {
        return WAVES.contains(Wording.plain(table.heading(i)))
                && table.values(i).count(value -> WaveWords.read(value) != null) == table.size();
    }

    private ColumnUse once(Kind kind) {
        return new ColumnUse(taken.add(kind.name()) ? kind : Kind.NOTHING, null);
    }

    private boolean isStillThere(ColumnUse use) {
        return use.kind() != Kind.ITEM
                || items.stream().anyMatch(item -> item.code().equals(use.item()));
    }

    private ItemView item(Column column, String heading) {
        for (var item : items) {
            if (item.code().equals(column.heading()) || item.code().equals(column.code())) {
                return item;
            }
        }
        ItemView best = null;
        double likest = 0;
        for (String reading : Wording.readings(heading)) {
            for (var item : items) {
                for (String words : List.of(item.text(), item.theme() + " " + item.text())) {
                    String plain = Wording.plain(words);
                    double likeness = plain.equals(reading) ? 1 : Wording.likeness(plain, reading) * 0.99;
                    if (likeness > likest) {
                        likest = likeness;
                        best = item;
                    }
                }
            }
        }
        return best;
    }

    /** What no item asks: a new item if its answers look like one, otherwise nothing. */
    private ColumnUse fresh(int i) {
        if (sideBySide && beside.isScale(i)) {
            return new ColumnUse(Kind.NEW_SCALE, null);
        }
        return new ColumnUse(
                switch (groups.guess(i).kind()) {
                    case SCALE -> Kind.NEW_SCALE;
                    case YES_NO -> Kind.NEW_YES_NO;
                    // Who people are and where they work is not needed to see what changed
                    case SINGLE_CHOICE, SEVERAL_CHOICE -> Kind.NOTHING;
                    default ->
                        table.values(i).different().stream().anyMatch(value -> value.contains(" "))
                                ? Kind.NEW_WORDS
                                : Kind.NOTHING;
                },
                null);
    }

    /** What all headings of scales have before a dash, as Qualtrics writes it. */
    private String theme() {
        String theme = null;
        for (int i = 0; i < table.columns().size(); i++) {
            String heading = table.columns().get(i).heading();
            int dash = heading.lastIndexOf(" - ");
            if (groups.guess(i).kind() == ItemKind.SCALE && dash > 0) {
                String here = heading.substring(0, dash);
                if (theme != null && !theme.equals(here)) {
                    return "";
                }
                theme = here;
            }
        }
        return theme == null || theme.length() > 300 ? "" : Wording.unnumbered(theme);
    }
}

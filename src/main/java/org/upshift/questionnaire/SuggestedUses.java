package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.ColumnUse.Kind;

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
    private final Map<String, String> remembered;
    private final ScaleGroups groups;
    private final Set<String> taken = new HashSet<>();

    SuggestedUses(BroughtTable table, List<ItemView> items, Map<String, String> remembered, ScaleGroups groups) {
        this.table = table;
        this.items = items;
        this.remembered = remembered;
        this.groups = groups;
    }

    /** The form as it stands when it is opened first. */
    ImportForm form() {
        Map<String, String> typed = new TreeMap<>();
        var uses = uses();
        for (int i = 0; i < uses.size(); i++) {
            typed.put(ImportForm.COLUMN + i, uses.get(i).typed());
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
        if (table.lastDay() != null) {
            typed.put(ImportForm.DAY + WaveKind.BASELINE, table.firstDay().toString());
            typed.put(ImportForm.DAY + WaveKind.POST, table.lastDay().toString());
        }
        typed.put(ImportForm.TITLE, "Confidence before and after");
        typed.put(ImportForm.THEME, theme());
        return new ImportForm(typed);
    }

    private List<ColumnUse> uses() {
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            var use = use(i);
            uses.add(use.item() != null && !taken.add(use.item()) ? new ColumnUse(Kind.NOTHING, null) : use);
        }
        return uses;
    }

    private ColumnUse use(int i) {
        var column = table.columns().get(i);
        String name = Wording.plain(column.heading());
        String before = remembered.get(RememberedColumn.key(column.heading()));
        if (before != null && isStillThere(ColumnUse.parse(before))) {
            return ColumnUse.parse(before);
        }
        if (RESPONDENT.matcher(name).matches() || name.equals("respondent code")) {
            return once(Kind.RESPONDENT);
        }
        if (WAVES.contains(name) && table.values(i).stream().allMatch(value -> WaveWords.read(value) != null)) {
            return once(Kind.WAVE);
        }
        if (QUOTE.matcher(name).matches() && groups.guess(i).kind() == ItemKind.YES_NO) {
            return once(Kind.MAY_BE_QUOTED);
        }
        var item = item(column);
        return item != null ? ColumnUse.of(item) : fresh(i);
    }

    private ColumnUse once(Kind kind) {
        return new ColumnUse(taken.add(kind.name()) ? kind : Kind.NOTHING, null);
    }

    private boolean isStillThere(ColumnUse use) {
        return use.kind() != Kind.ITEM
                || items.stream().anyMatch(item -> item.code().equals(use.item()));
    }

    private ItemView item(Column column) {
        for (var item : items) {
            if (item.code().equals(column.heading()) || item.code().equals(column.code())) {
                return item;
            }
        }
        ItemView best = null;
        double likest = 0;
        for (String reading : Wording.readings(column.heading())) {
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
        return new ColumnUse(
                switch (groups.guess(i).kind()) {
                    case SCALE -> Kind.NEW_SCALE;
                    case YES_NO -> Kind.NEW_YES_NO;
                    // Who people are and where they work is not needed to see what changed
                    case SINGLE_CHOICE, SEVERAL_CHOICE -> Kind.NOTHING;
                    default ->
                        table.values(i).stream().anyMatch(value -> value.contains(" ")) ? Kind.NEW_WORDS : Kind.NOTHING;
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

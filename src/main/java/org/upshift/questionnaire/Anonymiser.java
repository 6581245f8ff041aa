package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.BroughtTable.Dropped;
import org.upshift.table.Cells;

/**
 * Takes out of a table whatever tells who answered and when, before anything of it is stored. Of dates the first and the last day stay;
 * of e-mail addresses, on which before and after may have to be paired, codes that cannot be turned back.
 */
final class Anonymiser {

    static final String CODE = "respondent code from e-mail";

    private final Export export;
    private final UnaryOperator<String> coded;
    private final List<Cells> kept = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> notes;
    private final List<String> times = new ArrayList<>();
    private Cells address;

    private Anonymiser(Export export, UnaryOperator<String> coded) {
        this.export = export;
        this.coded = coded;
        this.notes = new ArrayList<>(export.notes());
    }

    /** @param coded makes a code of an address */
    static BroughtTable of(Export export, UnaryOperator<String> coded) {
        var anonymiser = new Anonymiser(export, coded);
        anonymiser.sort();
        return anonymiser.table();
    }

    private void sort() {
        for (int i = 0; i < export.columns().size(); i++) {
            var name = export.columns().get(i);
            var cells = export.lines().column(i);
            var personal = PersonalColumn.of(name.code(), name.heading(), cells);
            if (personal != null) {
                drop(name, personal, cells);
            } else if (cells.count(value -> true) > 0) {
                kept.add(cells);
                columns.add(name);
            }
        }
        if (address != null) {
            kept.add(address.mapped(this::code));
            columns.add(new Column("", CODE));
            notes.add("Each e-mail address was replaced by a code, so that answers before and after can pair."
                    + " Nobody can turn the codes back once their key is destroyed");
        }
    }

    private String code(String given) {
        String email = given.toLowerCase(Locale.ROOT).strip();
        return email.contains("@") ? coded.apply(email) : "";
    }

    private void drop(Column name, PersonalColumn personal, Cells cells) {
        dropped.add(new Dropped(name.heading(), personal.words()));
        if (personal == PersonalColumn.TIME) {
            times.addAll(cells.different());
        }
        if (personal == PersonalColumn.EMAIL && address == null && hasAddresses(cells)) {
            address = cells;
        }
    }

    private static boolean hasAddresses(Cells cells) {
        return cells.different().stream()
                        .filter(value -> value.contains("@"))
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private BroughtTable table() {
        return new BroughtTable(
                export.layout(), columns, export.lines().with(kept), dropped, notes, AnsweredDays.of(times));
    }
}

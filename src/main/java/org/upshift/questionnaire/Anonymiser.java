package org.upshift.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.BroughtTable.Dropped;
import org.upshift.table.Cells;

/**
 * Takes out of a table whatever tells who answered and when, before anything of it is stored. Of dates the first and the last day stay;
 * of e-mail addresses, on which before and after may have to be paired, codes that cannot be turned back.
 */
final class Anonymiser {

    static final String CODE = "respondent code from e-mail";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*");
    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2,4})( .*)?");

    private final Export export;
    private final UnaryOperator<String> coded;
    private final List<Cells> kept = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> notes;
    private final TreeSet<LocalDate> days = new TreeSet<>();
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
            cells.different().stream()
                    .map(Anonymiser::day)
                    .filter(Objects::nonNull)
                    .forEach(days::add);
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
                export.layout(),
                columns,
                export.lines().with(kept),
                dropped,
                notes,
                days.isEmpty() ? null : days.first(),
                days.isEmpty() ? null : days.last());
    }

    /** Days as ISO, or the way Britain writes them; where that cannot be, the way America does. Null when it is no day. */
    static LocalDate day(String value) {
        var iso = YEAR_FIRST.matcher(value);
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        var other = OTHER.matcher(value);
        if (!other.matches()) {
            return null;
        }
        var british = day(other, 3, 2, 1);
        return british != null ? british : day(other, 3, 1, 2);
    }

    private static LocalDate day(Matcher parts, int year, int month, int day) {
        try {
            int given = Integer.parseInt(parts.group(year));
            return LocalDate.of(
                    given < 100 ? 2000 + given : given,
                    Integer.parseInt(parts.group(month)),
                    Integer.parseInt(parts.group(day)));
        } catch (DateTimeException none) {
            return null;
        }
    }
}

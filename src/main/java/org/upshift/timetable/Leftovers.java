package org.upshift.timetable;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.RepeatedPart.Text;

/**
 * What gives away that a text was written for an earlier cohort: its years, its days, its name, the names of its people. What
 * the new cohort has as well gives nothing away.
 */
public final class Leftovers {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int SHORTEST_NAME = 4;

    private final List<Sign> signs = new ArrayList<>();

    private record Sign(String words, Pattern pattern) {}

    /**
     * @param where what the text is, such as "Module 1: Planning"
     * @param found what in it is of the earlier cohort, such as "the year 2019"
     */
    public record Leftover(String where, String found) {}

    /** A cohort as its texts may speak of it. */
    record Spoken(String name, List<LocalDate> days, List<String> people) {}

    Leftovers(Spoken earlier, Spoken now) {
        var years = years(earlier);
        years.removeAll(years(now));
        years.forEach(year -> sign("the year " + year, "(?<!\\d)" + year + "(?!\\d)", 0));
        var days = earlier.days().stream().distinct().sorted().collect(Collectors.toList());
        days.removeIf(day -> now.days().stream().anyMatch(other -> isSameDayOfYear(day, other)));
        days.forEach(day -> sign("the day " + LondonTime.dayAndMonth(day), written(day), CASE_INSENSITIVE));
        if (earlier.name().length() >= SHORTEST_NAME
                && !earlier.name().equals(now.name())
                && !YEAR.matcher(earlier.name()).matches()) {
            sign("the name “" + earlier.name() + "”", word(earlier.name()), 0);
        }
        earlier.people().stream()
                .distinct()
                .filter(name -> name.strip().contains(" "))
                .forEach(name -> sign(name, word(name.strip()), CASE_INSENSITIVE));
    }

    List<Leftover> in(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> signs.stream()
                        .filter(sign -> sign.pattern().matcher(text.words()).find())
                        .map(sign -> new Leftover(text.where(), sign.words())))
                .distinct()
                .toList();
    }

    private static Set<String> years(Spoken cohort) {
        var years = new TreeSet<String>();
        cohort.days().forEach(day -> years.add(String.valueOf(day.getYear())));
        YEAR.matcher(cohort.name()).results().forEach(found -> years.add(found.group()));
        return years;
    }

    private static boolean isSameDayOfYear(LocalDate one, LocalDate other) {
        return one.getMonth() == other.getMonth() && one.getDayOfMonth() == other.getDayOfMonth();
    }

    /** "18 January", "18th Jan", "January 18", "18/1", "18.01.", "01-18" */
    private static String written(LocalDate day) {
        int number = day.getDayOfMonth();
        int month = day.getMonthValue();
        String name = "(?:" + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + "|"
                + day.getMonth().name().substring(0, 3) + ")";
        return "(?<!\\d)(?:0?%1$d(?:st|nd|rd|th)? (?:of )?%2$s(?!\\w)|%2$s 0?%1$d(?:st|nd|rd|th)?(?!\\d)|0?%1$d[/.]0?%3$d(?!\\d)|%3$02d-%1$02d(?!\\d))"
                .formatted(number, name, month);
    }

    private static String word(String text) {
        return "(?<!\\w)" + Pattern.quote(text) + "(?!\\w)";
    }

    private void sign(String words, String pattern, int flags) {
        signs.add(new Sign(words, Pattern.compile(pattern, flags)));
    }
}

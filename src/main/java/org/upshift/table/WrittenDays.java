package org.upshift.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads days as they stand in files: 2026-11-20, 20/11/2026 or 11/20/2026, 20.11.2026, 20 November 2026. Which of two numbers is the day
 * is not seen from one cell: {@link DaysOfFile} looks at all of them. With dots it is always the first.
 */
public final class WrittenDays {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;
    private static final List<DateTimeFormatter> WORDS = Stream.of("d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDays() {}

    /** Empty where it is no day in this order, or leaves its century out: 12/03/98 can be of either. */
    public static Optional<LocalDate> day(String text, DateOrder order) {
        var numbers = NUMBERS.matcher(text);
        return numbers.matches() && isShort(numbers.group(4)) ? Optional.empty() : anyDay(text, order);
    }

    private static Optional<LocalDate> anyDay(String text, DateOrder order) {
        var iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST || !eitherWay(numbers);
            return day(numbers.group(4), numbers.group(dayFirst ? 3 : 1), numbers.group(dayFirst ? 1 : 3));
        }
        return WORDS.stream().flatMap(format -> words(text, format).stream()).findFirst();
    }

    /** Of a cell in which a time may follow the day, and which is about something recent: a century that is left out is this one. */
    public static Optional<LocalDate> dayIn(String cell, DateOrder order) {
        return anyDay(first(cell), order);
    }

    /** The part of a cell that is a day in numbers of which the order matters, if it is one. */
    static Optional<Matcher> inNumbers(String cell) {
        var numbers = NUMBERS.matcher(first(cell));
        return numbers.matches() && eitherWay(numbers) ? Optional.of(numbers) : Optional.empty();
    }

    private static boolean isShort(String year) {
        return year.length() == 2;
    }

    private static boolean eitherWay(Matcher numbers) {
        return !numbers.group(2).equals(".");
    }

    /** What stands before the time: "9/8/2025 14:05" and "2025-08-09T14:05" begin with a day. */
    private static String first(String cell) {
        return cell.strip().split("[\\s,\\u202f]|(?<=\\d)T(?=\\d)", 2)[0];
    }

    private static Optional<LocalDate> words(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int given = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    isShort(year) ? CENTURY + given : given, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

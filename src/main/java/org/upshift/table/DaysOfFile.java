package org.upshift.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.upshift.kernel.LondonTime;

/**
 * What the days that a file writes in numbers tell about their order: a number above 12 is no month, and decides for all of them.
 *
 * @param known the order, or null where nothing decides it, or where days contradict each other
 * @param example one of these days, such as 9/8/2025, or null where the order makes no difference in this file
 */
public record DaysOfFile(DateOrder known, String example) {
    public static final DaysOfFile NONE = new DaysOfFile(null, null);

    private static final int MONTHS = 12;

    /** @param cells those in which days stand; what is no day is passed over */
    public static DaysOfFile of(Stream<String> cells) {
        var seen = new Evidence();
        cells.forEach(seen::add);
        return seen.sum();
    }

    /** Whether somebody has to say how the days are written. */
    public boolean isAmbiguous() {
        return known == null && example != null;
    }

    /** @param said what somebody said about it, or null; only asked where the file does not tell */
    public DateOrder order(DateOrder said) {
        if (known != null) {
            return known;
        }
        return said == null ? DateOrder.DAY_FIRST : said;
    }

    /** "Days are read as month/day/year: 9/8/2025 is 8 September 2025", or null where there is nothing to say. */
    public String sentence(DateOrder said) {
        var order = order(said);
        return example == null
                ? null
                : WrittenDays.dayIn(example, order)
                        .map(day ->
                                "Days are read as " + order.words() + ": " + example + " is " + LondonTime.date(day))
                        .orElse("Days are read as " + order.words() + ", and " + example + " is no day so");
    }

    /** "Day/month/year: 9/8/2025 is 9 August 2025", to choose from. */
    String choice(DateOrder order) {
        String words = order.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": " + example
                + WrittenDays.dayIn(example, order)
                        .map(day -> " is " + LondonTime.date(day))
                        .orElse(" is no day");
    }

    public String dayFirst() {
        return choice(DateOrder.DAY_FIRST);
    }

    public String monthFirst() {
        return choice(DateOrder.MONTH_FIRST);
    }

    private static final class Evidence {
        private String dayFirst;
        private String monthFirst;
        private String either;

        void add(String cell) {
            WrittenDays.inNumbers(cell).ifPresent(numbers -> {
                int one = Integer.parseInt(numbers.group(1));
                int other = Integer.parseInt(numbers.group(3));
                if (one > MONTHS && other <= MONTHS) {
                    dayFirst = first(dayFirst, numbers.group());
                } else if (other > MONTHS && one <= MONTHS) {
                    monthFirst = first(monthFirst, numbers.group());
                } else if (one != other && one <= MONTHS) {
                    either = first(either, numbers.group());
                }
            });
        }

        private static String first(String before, String now) {
            return before == null ? now : before;
        }

        DaysOfFile sum() {
            boolean decided = dayFirst == null != (monthFirst == null);
            var known = !decided ? null : dayFirst != null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            return Stream.of(
                            Optional.ofNullable(either), Optional.ofNullable(dayFirst), Optional.ofNullable(monthFirst))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(example -> new DaysOfFile(known, example))
                    .orElse(NONE);
        }
    }
}

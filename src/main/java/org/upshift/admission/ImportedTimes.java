package org.upshift.admission;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.upshift.table.DateOrder;
import org.upshift.table.WrittenDays;

/** Reads days and times as they stand in files: days as {@link WrittenDays} does, in full, with or without a time. */
final class ImportedTimes {
    private static final List<DateTimeFormatter> TIMES = formats("H:mm", "H:mm:ss", "H:mm:ss.SSS", "h:mm a", "h:mma");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private ImportedTimes() {}

    static Optional<LocalDate> day(String text, DateOrder order) {
        return moment(text, order).map(LocalDateTime::toLocalDate);
    }

    /** Wall time; a day alone is its first moment. */
    static Optional<LocalDateTime> moment(String text, DateOrder order) {
        String plain = text.strip().replaceAll("[,\\s]+", " ").replaceAll("(?<=\\d)T(?=\\d)", " ");
        return WrittenDays.day(plain, order)
                .map(LocalDate::atStartOfDay)
                .or(() -> dayAndTime(plain, order))
                .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDateTime> dayAndTime(String plain, DateOrder order) {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            String rest = plain.substring(space + 1);
            var day = WrittenDays.day(plain.substring(0, space), order);
            var time = time(rest);
            if (day.isPresent() && time.isPresent()) {
                return Optional.of(day.get().atTime(time.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        for (var format : TIMES) {
            try {
                return Optional.of(LocalTime.parse(text, format));
            } catch (DateTimeParseException other) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.UK)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}

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

/**
 * Reads days and times as they stand in files: 2026-11-20, 20/11/2026, 20 November 2026, each with or without a time. The day comes before the
 * month.
 */
final class ImportedTimes {
    private static final List<DateTimeFormatter> DAYS =
            formats("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu");
    private static final List<DateTimeFormatter> TIMES = formats("H:mm", "H:mm:ss", "H:mm:ss.SSS", "h:mm a", "h:mma");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private ImportedTimes() {}

    static Optional<LocalDate> day(String text) {
        return moment(text).map(LocalDateTime::toLocalDate);
    }

    /** Wall time; a day alone is its first moment. */
    static Optional<LocalDateTime> moment(String text) {
        String plain = text.strip().replaceAll("[,\\s]+", " ").replaceAll("(?<=\\d)T(?=\\d)", " ");
        return parsed(DAYS, plain, LocalDate::parse)
                .map(LocalDate::atStartOfDay)
                .or(() -> dayAndTime(plain))
                .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDateTime> dayAndTime(String plain) {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            String rest = plain.substring(space + 1);
            var day = parsed(DAYS, plain.substring(0, space), LocalDate::parse);
            var time = parsed(TIMES, rest, LocalTime::parse);
            if (day.isPresent() && time.isPresent()) {
                return Optional.of(day.get().atTime(time.get()));
            }
        }
        return Optional.empty();
    }

    private interface Parsing<T> {
        T parse(CharSequence text, DateTimeFormatter format);
    }

    private static <T> Optional<T> parsed(List<DateTimeFormatter> formats, String text, Parsing<T> parsing) {
        for (var format : formats) {
            try {
                return Optional.of(parsing.parse(text, format));
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

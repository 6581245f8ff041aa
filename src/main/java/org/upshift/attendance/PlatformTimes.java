package org.upshift.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times and durations as meeting platforms write them. */
final class PlatformTimes {
    private static final Pattern PARTS =
            Pattern.compile("(?:(\\d+)\\s*h\\w*)?\\s*(?:(\\d+)\\s*m\\w*)?\\s*(?:(\\d+)\\s*s\\w*)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int SECONDS_OF_AN_HOUR = 3600;
    private static final List<String> DAYS_FIRST = List.of("d/M/uuuu", "d/M/uu", "uuuu-M-d", "d.M.uuuu");
    private static final List<String> MONTHS_FIRST = List.of("M/d/uuuu", "M/d/uu");
    private static final List<String> CLOCKS = List.of("H:mm:ss", "H:mm", "h:mm:ss a", "h:mm a");

    private PlatformTimes() {}

    /** "1h 2m 3s", "59 min 10 sec", "01:02:03", or a number of minutes. */
    static OptionalInt seconds(String text) {
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalInt.of(number(clock.group(1)) * SECONDS_OF_AN_HOUR
                    + number(clock.group(2)) * SECONDS_OF_A_MINUTE
                    + number(clock.group(3)));
        }
        if (NUMBER.matcher(text).matches()) {
            return OptionalInt.of(number(text) * SECONDS_OF_A_MINUTE);
        }
        var parts = PARTS.matcher(text);
        return !text.isBlank() && parts.matches()
                ? OptionalInt.of(number(parts.group(1)) * SECONDS_OF_AN_HOUR
                        + number(parts.group(2)) * SECONDS_OF_A_MINUTE
                        + number(parts.group(3)))
                : OptionalInt.empty();
    }

    /** Whether day or month stands first is told by the day of the session. */
    static Optional<LocalDateTime> moment(String text, LocalDate day) {
        String plain =
                text.replace(",", " ").replaceAll("[\\s\\u202f]+", " ").strip().toUpperCase(Locale.ROOT);
        var read = Stream.concat(DAYS_FIRST.stream(), MONTHS_FIRST.stream())
                .flatMap(date -> CLOCKS.stream().map(clock -> date + " " + clock))
                .flatMap(pattern -> parse(plain, pattern).stream())
                .toList();
        return read.stream()
                .filter(moment -> moment.toLocalDate().equals(day))
                .findFirst()
                .or(() -> read.stream().findFirst());
    }

    private static Optional<LocalDateTime> parse(String text, String pattern) {
        try {
            return Optional.of(LocalDateTime.parse(text, DateTimeFormatter.ofPattern(pattern, Locale.US)));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}

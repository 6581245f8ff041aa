package org.upshift.attendance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionView;

/**
 * The attendance of a meeting as Teams and Zoom export it: comma or tab, UTF-8 or UTF-16, with or without sections before the table
 * of participants.
 */
final class PlatformFile {
    private static final String FIELD = "file";
    private static final int MOST_ROWS = 2000;

    private PlatformFile() {}

    /** One stay for each row that says who and how long, in the order of the file. */
    static List<Stay> read(byte[] bytes, SessionView session) {
        var lines = lines(MeetingText.decode(bytes, FIELD));
        for (int i = 0; i < lines.size(); i++) {
            var columns = PlatformColumns.of(lines.get(i));
            if (columns.isTable()) {
                var rows = rows(lines.subList(i + 1, lines.size()), columns);
                return columns.isEvents() ? ofEvents(rows, columns, session) : ofRows(rows, columns, session);
            }
        }
        throw new RuleViolation(
                "file-without-table",
                FIELD,
                "The selected file must have a table with names and durations, as Teams and Zoom export it");
    }

    /** The table ends where a line has no name, such as before the next section. */
    private static List<List<String>> rows(List<List<String>> lines, PlatformColumns columns) {
        return lines.stream()
                .takeWhile(line -> line.size() > columns.name()
                        && line.size() > 1
                        && !line.get(columns.name()).isEmpty())
                .toList();
    }

    private static List<Stay> ofRows(List<List<String>> rows, PlatformColumns columns, SessionView session) {
        List<Stay> stays = new ArrayList<>();
        for (var row : rows) {
            var joined = moment(row, columns.joined(), session);
            var left = moment(row, columns.left(), session);
            var seconds = PlatformTimes.seconds(cell(row, columns.duration()));
            if (seconds.isPresent()) {
                stays.add(stay(row, columns, joined.orElse(null), seconds.getAsInt()));
            } else if (joined.isPresent() && left.isPresent()) {
                stays.add(stay(row, columns, joined.get(), between(joined.get(), left.get())));
            }
        }
        return stays;
    }

    /** Whoever joined and is not said to have left was there until the end. */
    private static List<Stay> ofEvents(List<List<String>> rows, PlatformColumns columns, SessionView session) {
        Map<String, LocalDateTime> there = new LinkedHashMap<>();
        Map<String, List<String>> rowOf = new LinkedHashMap<>();
        List<Stay> stays = new ArrayList<>();
        for (var row : rows) {
            String name = cell(row, columns.name());
            var moment = moment(row, columns.moment(), session);
            if (moment.isPresent()
                    && cell(row, columns.action()).toLowerCase(Locale.ROOT).startsWith("join")) {
                there.putIfAbsent(name, moment.get());
                rowOf.put(name, row);
            } else if (moment.isPresent() && there.containsKey(name)) {
                var joined = there.remove(name);
                stays.add(stay(row, columns, joined, between(joined, moment.get())));
            }
        }
        there.forEach(
                (name, joined) -> stays.add(stay(rowOf.get(name), columns, joined, between(joined, session.ends()))));
        return stays;
    }

    private static Stay stay(List<String> row, PlatformColumns columns, LocalDateTime joined, int seconds) {
        return new Stay(
                cell(row, columns.name()), cell(row, columns.email()).toLowerCase(Locale.ROOT), joined, seconds);
    }

    private static int between(LocalDateTime joined, LocalDateTime left) {
        return (int) Math.max(0, Duration.between(joined, left).toSeconds());
    }

    private static Optional<LocalDateTime> moment(List<String> row, int column, SessionView session) {
        return PlatformTimes.moment(cell(row, column), session.starts().toLocalDate());
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static List<List<String>> lines(String text) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : count(text, ';') > count(text, ',') ? ';' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<List<String>> lines = new ArrayList<>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                lines.add(record.stream().map(String::strip).toList());
                if (lines.size() > MOST_ROWS) {
                    throw new RuleViolation("file-too-long", FIELD, "The selected file must have 2,000 lines or fewer");
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RuleViolation("file-unreadable", FIELD, "The selected file cannot be read as a table");
        }
        return lines;
    }

    private static long count(String text, char one) {
        return text.chars().filter(c -> c == one).count();
    }
}

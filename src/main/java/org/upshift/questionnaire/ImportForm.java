package org.upshift.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.table.DateOrder;

/** What somebody typed about the columns of a file, field by field, so that it can be shown again as it was. */
public record ImportForm(Map<String, String> typed) {

    public static final String COLUMN = "column-";
    public static final String SCALE = "scale-";
    public static final String CONFIDENT = "confident-";
    public static final String DAY = "day-";
    public static final String DATES = "dates";
    public static final String WAVE = "wave";
    public static final String BY_COLUMN = "COLUMN";

    /** Each column belongs to a wave of its own: before and after in one line. */
    public static final String SIDE_BY_SIDE = "SIDE_BY_SIDE";

    public static final String WHEN = "when-";
    public static final String TEXT = "text-";

    /** Whether what stands as before was asked afterwards. */
    public static final String THOUGHT_BACK = "thought-back";

    public static final String TITLE = "title";
    public static final String THEME = "theme";
    public static final String ASKED = "asked";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100_000;
    private static final int LONGEST = 2_000;
    private static final Pattern FIELDS = Pattern.compile(
            "(column|when|text|scale|confident)-\\d{1,3}|day-[A-Z_]{1,30}|wave|thought-back|title|theme|asked|dates");

    public ImportForm {
        typed = Map.copyOf(typed);
    }

    /** Only the fields that there are, and no longer than they can be. */
    public static ImportForm of(Map<String, String> fields) {
        Map<String, String> typed = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (value != null && FIELDS.matcher(name).matches()) {
                typed.put(name, value.length() <= LONGEST ? value : value.substring(0, LONGEST));
            }
        });
        return new ImportForm(typed);
    }

    static ImportForm read(String json) {
        try {
            return new ImportForm(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String written() {
        try {
            return JSON.writeValueAsString(new TreeMap<>(typed));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    ColumnUse use(int column) {
        return ColumnUse.parse(value(COLUMN + column));
    }

    boolean byColumn() {
        return is(WAVE, BY_COLUMN);
    }

    public boolean sideBySide() {
        return is(WAVE, SIDE_BY_SIDE);
    }

    /** The wave that the whole file is about. */
    WaveKind wave() {
        var wave = WaveWords.named(value(WAVE));
        if (wave == null) {
            throw new RuleViolation("wave", WAVE, "Select when these answers were given");
        }
        return wave;
    }

    /** The wave of a column, or null where it was not said. */
    WaveKind when(int column) {
        return WaveWords.named(value(WHEN + column));
    }

    /** The waves that it names itself; a column of the file may say others. */
    Set<WaveKind> waves() {
        return typed.keySet().stream()
                .filter(field -> field.equals(WAVE) || sideBySide() && field.startsWith(WHEN))
                .map(field -> WaveWords.named(value(field)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WaveKind.class)));
    }

    /** What is wrong, in the order of the page: when, how many, then column by column. */
    static List<RuleViolation> inOrder(List<RuleViolation> wrong) {
        return wrong.stream()
                .sorted(Comparator.comparingInt(one -> place(one.field())))
                .toList();
    }

    private static int place(String field) {
        if (field == null) {
            return 0;
        }
        int listed = List.of(WAVE, THOUGHT_BACK).indexOf(field);
        return listed >= 0 ? listed : field.startsWith(DAY) ? 2 : field.equals(ASKED) ? 3 : 4;
    }

    /** The words of the item that is made from a column. */
    String text(int column) {
        return value(TEXT + column);
    }

    /** When somebody has just said that before and after stand side by side: with what the headings say of each column. */
    public ImportForm beside(List<String> headings) {
        if (!sideBySide() || typed.keySet().stream().anyMatch(field -> field.startsWith(WHEN))) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(typed);
        for (int i = 0; i < headings.size(); i++) {
            var heading = WaveHeading.of(headings.get(i));
            more.put(TEXT + i, heading.words());
            if (heading.wave() != null) {
                more.put(WHEN + i, heading.wave().name());
            }
        }
        return new ImportForm(more);
    }

    /** How days are written, as somebody said, or null. */
    DateOrder dates() {
        return DateOrder.named(value(DATES)).orElse(null);
    }

    public boolean monthFirst() {
        return dates() == DateOrder.MONTH_FIRST;
    }

    /** With the last days that the file tells as they are in the order that was said, where they were left as suggested in the other one. */
    ImportForm following(AnsweredDays days) {
        var other = days.last(monthFirst() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        var last = days.last(dates());
        if (last == null || other == null || last.equals(other)) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(typed);
        more.replaceAll((field, value) ->
                field.startsWith(DAY) && value.strip().equals(other.toString()) ? last.toString() : value);
        return new ImportForm(more);
    }

    boolean saysWhetherThoughtBack() {
        return is(THOUGHT_BACK, "yes") || is(THOUGHT_BACK, "no");
    }

    boolean thoughtBack() {
        return sideBySide() && is(THOUGHT_BACK, "yes");
    }

    /** Whoever thought back did so when they said how it is now. */
    LocalDate day(WaveKind kind) {
        String field = DAY + kind;
        boolean sameDay =
                kind == WaveKind.BASELINE && thoughtBack() && value(field).isEmpty();
        try {
            return LocalDate.parse(value(sameDay ? DAY + WaveKind.POST : field));
        } catch (DateTimeParseException wrong) {
            throw new RuleViolation("day", field, "Enter the last day on which people could answer, like 2026-11-22");
        }
    }

    Integer asked() {
        String given = value(ASKED);
        if (given.isEmpty()) {
            return null;
        }
        if (!given.matches("\\d{1,6}") || Integer.parseInt(given) > MOST) {
            throw new RuleViolation("asked", ASKED, "Enter how many people were asked as a number, like 18");
        }
        return Integer.valueOf(given);
    }

    int confidentFrom(int group, TypedScale scale) {
        String field = CONFIDENT + group;
        String given = value(field);
        if (!given.matches("\\d{1,2}")
                || Integer.parseInt(given) <= scale.min()
                || Integer.parseInt(given) > scale.max()) {
            throw new RuleViolation(
                    "confident-from",
                    field,
                    "Enter the number of the answer from which people count as confident, from " + (scale.min() + 1)
                            + " to " + scale.max());
        }
        return Integer.parseInt(given);
    }
}

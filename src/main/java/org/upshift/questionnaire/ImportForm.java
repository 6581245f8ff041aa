package org.upshift.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;

/** What somebody typed about the columns of a file, field by field, so that it can be shown again as it was. */
public record ImportForm(Map<String, String> typed) {

    public static final String COLUMN = "column-";
    public static final String SCALE = "scale-";
    public static final String CONFIDENT = "confident-";
    public static final String DAY = "day-";
    public static final String WAVE = "wave";
    public static final String BY_COLUMN = "COLUMN";
    public static final String TITLE = "title";
    public static final String THEME = "theme";
    public static final String ASKED = "asked";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100_000;
    private static final int LONGEST = 2_000;
    private static final Pattern FIELDS =
            Pattern.compile("(column|scale|confident)-\\d{1,3}|day-[A-Z_]{1,30}|wave|title|theme|asked");

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

    /** The wave that the whole file is about. */
    WaveKind wave() {
        for (WaveKind kind : WaveKind.values()) {
            if (kind.name().equals(value(WAVE))) {
                return kind;
            }
        }
        throw new RuleViolation("wave", WAVE, "Select when these answers were given");
    }

    LocalDate day(WaveKind kind) {
        String field = DAY + kind;
        try {
            return LocalDate.parse(value(field));
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

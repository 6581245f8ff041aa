package org.upshift.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.upshift.form.Community;
import org.upshift.form.Question;
import org.upshift.form.TypedAnswers;
import org.upshift.kernel.RuleViolation;
import org.upshift.table.DateOrder;

/**
 * Reads a cell of a file as if somebody had typed it into the fields of a question: an option by its words or its key, several of them with
 * semicolons or line ends between them, a community as "Leads: Hospital pharmacists" or with its name in a column of its own.
 */
final class ImportedAnswers {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Set<String> LEAD = Set.of("lead", "leads", "i lead it", "yes");
    private static final Set<String> PLAN = Set.of("plan", "plans", "plans to lead", "i plan to lead it", "planning");
    private static final int MOST_NAMED = 12;

    private ImportedAnswers() {}

    /**
     * @param name what stands in the column for the name of a community, or empty
     * @param order in which days are written
     * @return the answer as {@link TypedAnswers} keeps it, empty when there is none
     */
    static String read(Question question, String cell, String name, DateOrder order) {
        var typed = typed(question, cell, name, order);
        return TypedAnswers.read(List.of(question), typed).getOrDefault(question.key(), "");
    }

    private static Map<String, List<String>> typed(Question question, String cell, String name, DateOrder order) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT, NUMBER, FILE -> Map.of(question.key(), List.of(cell));
            case DATE ->
                Map.of(
                        question.key(),
                        List.of(ImportedTimes.day(cell, order)
                                .map(LocalDate::toString)
                                .orElse(cell)));
            case YES_NO -> Map.of(question.key(), List.of(yesOrNo(cell)));
            case SINGLE_CHOICE ->
                Map.of(question.key(), cell.isEmpty() ? List.of() : List.of(required(question, cell)));
            case SEVERAL_CHOICE -> Map.of(question.key(), several(question, cell));
            case COMMUNITY -> community(question, cell, name);
        };
    }

    private static String yesOrNo(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? TypedAnswers.YES : NO.contains(plain) ? TypedAnswers.NO : cell;
    }

    /** An option may have a semicolon in it. */
    private static List<String> several(Question question, String cell) {
        var whole = option(question, cell);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        return Arrays.stream(cell.split("[;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> required(question, part))
                .toList();
    }

    private static Optional<String> option(Question question, String words) {
        String plain = GuessedColumns.plain(words);
        return question.options().stream()
                .filter(option -> option.key().equals(words.strip())
                        || !plain.isEmpty() && plain.equals(GuessedColumns.plain(option.label())))
                .map(option -> option.key())
                .findFirst();
    }

    private static String required(Question question, String words) {
        return option(question, words)
                .orElseThrow(() -> new RuleViolation(
                        "choice-unknown",
                        question.key(),
                        "“" + shortened(words) + "” is none of the options of “" + question.name() + "”: "
                                + options(question)));
    }

    private static String options(Question question) {
        String named = question.options().stream()
                .limit(MOST_NAMED)
                .map(option -> "“" + option.label() + "”")
                .collect(Collectors.joining(", "));
        return question.options().size() > MOST_NAMED ? named + " and more" : named;
    }

    static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    private static Map<String, List<String>> community(Question question, String cell, String name) {
        var typed = new HashMap<String, List<String>>();
        int colon = cell.indexOf(':');
        String said = colon < 0 ? cell : cell.substring(0, colon);
        String called =
                !name.isEmpty() || colon < 0 ? name : cell.substring(colon + 1).strip();
        if (said.isBlank() && called.isEmpty()) {
            return typed;
        }
        typed.put(question.key(), List.of(relation(said)));
        var listed = new ArrayList<String>();
        option(question, called).ifPresent(listed::add);
        if (listed.isEmpty() && !question.options().isEmpty()) {
            listed.add(Community.OTHER);
            typed.put(question.otherField(), List.of(called));
        }
        typed.put(question.nameField(), listed.isEmpty() ? List.of(called) : listed);
        return typed;
    }

    private static String relation(String said) {
        String plain = GuessedColumns.plain(said);
        return Arrays.stream(Community.Relation.values())
                .filter(one -> plain.equals(GuessedColumns.plain(one.own()))
                        || plain.equals(GuessedColumns.plain(one.words()))
                        || plain.equals(one.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Enum::name)
                .orElseGet(() -> LEAD.contains(plain)
                        ? Community.Relation.LEAD.name()
                        : PLAN.contains(plain)
                                ? Community.Relation.PLAN.name()
                                : NO.contains(plain) ? Community.Relation.NONE.name() : said);
    }
}

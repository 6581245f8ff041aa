package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortView;

/** The list of the day before the deadline: what is missing in which application. At most five SQL statements, however long it is. */
@ApplicationScoped
public class WhoIsMissingWhat {
    private static final List<String> SORTS = List.of("name", "organisation", "oldest");

    private final MissingQueries queries;
    private final DraftGaps gaps;

    WhoIsMissingWhat(MissingQueries queries, DraftGaps gaps) {
        this.queries = queries;
        this.gaps = gaps;
    }

    /**
     * What is asked for.
     *
     * @param missing null for anything
     * @param search part of a name, an address, an organisation or a reference; may be empty
     * @param sort one of {@code name}, {@code organisation} and {@code oldest}; anything else is the first
     */
    public record Wanted(Missing missing, String search, String sort) {
        public Wanted {
            search = Typed.line(search);
            sort = sort != null && SORTS.contains(sort) ? sort : SORTS.get(0);
        }

        private String name() {
            return missing == null ? "" : missing.name();
        }

        private String pattern() {
            return Typed.pattern(search);
        }

        /** Everybody, by name. */
        private boolean isPlain() {
            return search.isEmpty() && sort.equals(SORTS.get(0));
        }
    }

    /** An application and who has to do what, one line for each thing. @param gaps the parts of a draft that are not complete */
    public record Line(MissingRow row, List<String> gaps, List<String> lines) {}

    /** @param numbers in how many applications each thing is missing */
    public record Counted(Page<Line> page, Map<Missing, Long> numbers) {}

    public Page<Line> list(CohortView cohort, Wanted wanted, int number, int size) {
        return counted(cohort, wanted, number, size).page();
    }

    /** Unless somebody is searched for, everything is counted at once. */
    public Counted counted(CohortView cohort, Wanted wanted, int number, int size) {
        var numbers = queries.numbers(cohort.id());
        long total = wanted.search().isEmpty()
                ? numbers.of(wanted.missing())
                : queries.countMatching(cohort.id(), wanted.name(), wanted.pattern());
        var lines = total == 0 ? List.<Line>of() : lines(cohort, wanted, size, (number - 1) * size);
        return new Counted(new Page<>(lines, number, size, total), byKind(numbers));
    }

    List<Line> lines(CohortView cohort, Wanted wanted, int most, int from) {
        var rows = wanted.isPlain()
                ? queries.byName(cohort.id(), wanted.name(), most, from)
                : queries.matching(cohort.id(), wanted.name(), wanted.pattern(), wanted.sort(), most, from);
        var incomplete = gaps.of(rows);
        return rows.stream()
                .map(row -> {
                    var parts = incomplete.getOrDefault(row.application(), List.of());
                    return new Line(row, parts, row.lines(parts));
                })
                .toList();
    }

    private static Map<Missing, Long> byKind(MissingQueries.Numbers counted) {
        var numbers = new EnumMap<Missing, Long>(Missing.class);
        for (var missing : Missing.values()) {
            numbers.put(missing, counted.of(missing));
        }
        return numbers;
    }
}

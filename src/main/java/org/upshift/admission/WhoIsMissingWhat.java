package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortView;

/** The list of the day before the deadline: what is missing in which application. Six SQL statements, however long it is. */
@ApplicationScoped
public class WhoIsMissingWhat {
    private static final List<String> SORTS = List.of("name", "organisation", "oldest");

    private final MissingQueries queries;
    private final DraftGaps gaps;
    private final SignOffRulesQueries rules;

    WhoIsMissingWhat(MissingQueries queries, DraftGaps gaps, SignOffRulesQueries rules) {
        this.queries = queries;
        this.gaps = gaps;
        this.rules = rules;
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
    }

    /** An application and who has to do what, one line for each thing. @param gaps the parts of a draft that are not complete */
    public record Line(MissingRow row, List<String> gaps, List<String> lines) {}

    public Page<Line> list(CohortView cohort, Wanted wanted, int number, int size) {
        return new Page<>(
                lines(cohort, wanted, org.hibernate.query.Page.page(size, number - 1)),
                number,
                size,
                queries.countMatching(cohort.id(), wanted.name(), wanted.pattern()));
    }

    List<Line> lines(CohortView cohort, Wanted wanted, org.hibernate.query.Page page) {
        var rows = queries.matching(cohort.id(), wanted.name(), wanted.pattern(), wanted.sort(), page);
        var incomplete = gaps.of(rows, rules.of(cohort.programmeId()).secondSignatory());
        return rows.stream()
                .map(row -> {
                    var parts = incomplete.getOrDefault(row.application(), List.of());
                    return new Line(row, parts, row.lines(parts));
                })
                .toList();
    }

    /** In how many applications each thing is missing. */
    public Map<Missing, Long> numbers(UUID cohort) {
        var counted = queries.numbers(cohort);
        var numbers = new EnumMap<Missing, Long>(Missing.class);
        for (var missing : Missing.values()) {
            numbers.put(missing, counted.of(missing));
        }
        return numbers;
    }
}

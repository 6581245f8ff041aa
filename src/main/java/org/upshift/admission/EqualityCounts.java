package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/**
 * How many applicants have answered the equality questions how. No number below five is shown, nor one from which such a number could
 * be worked out, and none while somebody can still answer: from two looks one could tell who came in between.
 */
@ApplicationScoped
public class EqualityCounts {
    static final int LEAST = 5;

    private final CohortAccess access;
    private final EqualityQueries queries;
    private final Clock clock;

    EqualityCounts(CohortAccess access, EqualityQueries queries, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.clock = clock;
    }

    /** @param number null where it is not shown */
    public record Line(String answer, Long number) {}

    /** @param lines empty where too few have answered for any number */
    public record Table(String question, List<Line> lines) {}

    /** @param tables empty while applications are open */
    public record Counts(CohortView cohort, boolean open, List<Table> tables) {}

    public Counts of(Actor actor, UUID id) {
        var cohort = access.withPlaces(id, actor);
        if (cohort.phase() == Phase.PLANNED || cohort.takesApplications(clock.instant())) {
            return new Counts(cohort, true, List.of());
        }
        var counts = queries.counts(id);
        return new Counts(
                cohort,
                false,
                Arrays.stream(EqualityQuestion.values())
                        .map(question -> table(question, counts))
                        .toList());
    }

    private static Table table(EqualityQuestion question, Collection<EqualityQueries.Count> counts) {
        var lines = question.answers().stream()
                .map(answer -> new Line(answer, number(question, answer, counts)))
                .toList();
        return new Table(question.title(), shown(lines));
    }

    private static long number(EqualityQuestion question, String answer, Collection<EqualityQueries.Count> counts) {
        return counts.stream()
                .filter(count -> count.question() == question && count.answer().equals(answer))
                .mapToLong(EqualityQueries.Count::number)
                .sum();
    }

    /** Hides small numbers; and one more, the smallest, until those that are hidden are five or more together and not one alone. */
    static List<Line> shown(List<Line> lines) {
        long all = lines.stream().mapToLong(Line::number).sum();
        if (all < LEAST) {
            return List.of();
        }
        var hidden = new ArrayList<Line>();
        var rising = lines.stream().sorted(Comparator.comparing(Line::number)).toList();
        for (var line : rising) {
            long together = hidden.stream().mapToLong(Line::number).sum();
            boolean small = line.number() < LEAST;
            boolean needed = !hidden.isEmpty() && (hidden.size() == 1 || together < LEAST);
            if (small || needed) {
                hidden.add(line);
            }
        }
        return lines.stream()
                .map(line -> hidden.contains(line) ? new Line(line.answer(), null) : line)
                .toList();
    }
}

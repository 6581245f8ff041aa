package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.Page;

/** The applications of a cohort as its team lists them: at most three SQL statements however many there are. The caller has checked who asks. */
@ApplicationScoped
public class ApplicationList {
    /** What of a draft can be incomplete besides the sections of its form. */
    public static final String ABOUT_YOU = "ABOUT_YOU";

    public static final String LINE_MANAGER = "LINE_MANAGER";
    public static final String EMPLOYER = "EMPLOYER";

    private static final org.hibernate.query.Page EVERYTHING = org.hibernate.query.Page.first(1_000_000);

    private final CohortApplications applications;
    private final PanelScores scores;

    ApplicationList(CohortApplications applications, PanelScores scores) {
        this.applications = applications;
        this.scores = scores;
    }

    /**
     * What is asked for.
     *
     * @param standing null for any
     * @param incomplete only drafts in which this part is: the key of a section, or one of the others; empty for all
     * @param waits only those whose line manager has been asked and has not answered, drafts too
     * @param look only those whose sign-off the team has to look at
     * @param search part of a name, address or reference; may be empty
     * @param byScore the best mean of the reviewers first, else by name
     */
    public record Wanted(
            Standing standing, String incomplete, boolean waits, boolean look, String search, boolean byScore) {
        public static final Wanted ALL = new Wanted(null, "", false, false, "", false);

        public Wanted {
            incomplete = Typed.line(incomplete);
            search = Typed.line(search);
        }

        private String name() {
            return standing == null ? "" : standing.name();
        }

        private String pattern() {
            return Typed.pattern(search);
        }

        private String section() {
            return " " + incomplete + " ";
        }
    }

    /** @param score null unless the list is ordered by it and somebody has reviewed */
    public record Line(CohortApplications.Row row, PanelScore score) {}

    /** @param numbers how many of all stand where */
    public record Counted(Page<Line> page, Map<Standing, Long> numbers) {}

    /** With how many there are of each: all of them are counted once for both. */
    public Counted counted(UUID cohort, Wanted wanted, int number, int size) {
        var numbers = applications.byStanding(cohort);
        var page = wanted.equals(Wanted.ALL)
                ? new Page<>(
                        lines(cohort, wanted, number, size),
                        number,
                        size,
                        numbers.values().stream().mapToLong(Long::longValue).sum())
                : list(cohort, wanted, number, size);
        return new Counted(page, numbers);
    }

    public Page<Line> list(UUID cohort, Wanted wanted, int number, int size) {
        return wanted.byScore()
                ? byScore(cohort, wanted, number, size)
                : new Page<>(lines(cohort, wanted, number, size), number, size, count(cohort, wanted));
    }

    private List<Line> lines(UUID cohort, Wanted wanted, int number, int size) {
        var rows = wanted.equals(Wanted.ALL)
                ? applications.byName(cohort, size, (number - 1) * size)
                : matching(cohort, wanted, org.hibernate.query.Page.page(size, number - 1));
        return rows.stream().map(row -> new Line(row, null)).toList();
    }

    private long count(UUID cohort, Wanted wanted) {
        if (wanted.equals(Wanted.ALL)) {
            return applications.count(cohort);
        }
        return applications.countMatching(
                cohort,
                wanted.name(),
                wanted.pattern(),
                wanted.look(),
                wanted.waits(),
                wanted.incomplete(),
                wanted.section());
    }

    private Page<Line> byScore(UUID cohort, Wanted wanted, int number, int size) {
        var given = scores.given(cohort);
        var lines = matching(cohort, wanted, EVERYTHING).stream()
                .map(row -> new Line(row, given.get(row.id())))
                .sorted(Comparator.comparing(Line::score, Comparator.nullsLast(PanelScore.BEST_FIRST)))
                .toList();
        int from = (int) Math.min(lines.size(), (number - 1L) * size);
        return new Page<>(lines.subList(from, Math.min(lines.size(), from + size)), number, size, lines.size());
    }

    private List<CohortApplications.Row> matching(UUID cohort, Wanted wanted, org.hibernate.query.Page page) {
        return applications.matching(
                cohort,
                wanted.name(),
                wanted.pattern(),
                wanted.look(),
                wanted.waits(),
                wanted.incomplete(),
                wanted.section(),
                page);
    }
}

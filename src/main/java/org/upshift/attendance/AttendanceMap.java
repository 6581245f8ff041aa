package org.upshift.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.upshift.timetable.SessionView;

/**
 * Who came to what in a cohort.
 *
 * @param columns sessions by date; the parallel groups of a module are one
 * @param rows participants by name
 */
public record AttendanceMap(List<Column> columns, List<Row> rows) {
    private static final int IN_A_ROW = 2;

    /** @param sessions one, or the parallel groups of a module by date */
    public record Column(List<SessionView> sessions) {
        public String shortName() {
            var first = sessions.get(0);
            return first.number() == 0 ? first.title() : first.shortName();
        }

        /** "Module 1: Planning", and the titles of its groups. */
        public String name() {
            return sessions.size() == 1
                    ? sessions.get(0).name()
                    : shortName() + ": "
                            + sessions.stream().map(SessionView::title).collect(Collectors.joining(" / "));
        }

        public LocalDate day() {
            return sessions.get(0).starts().toLocalDate();
        }
    }

    /** @param cells one for each column */
    public record Row(Standing standing, List<Presence> cells) {
        public String name() {
            return standing.name();
        }

        public long came() {
            return cells.stream().filter(Presence::isThere).count();
        }

        public long caughtUp() {
            return cells.stream().filter(cell -> cell == Presence.CAUGHT_UP).count();
        }

        public long missed() {
            return cells.stream().filter(Presence::isMissed).count();
        }

        /** Why somebody should be talked to; empty when all is well. */
        public List<String> risks() {
            var risks = new ArrayList<String>();
            var outlook = standing.forecast().outlook();
            if (outlook == Outlook.OUT_OF_REACH) {
                risks.add("The days are out of reach: at most "
                        + standing.forecast().most());
            } else if (outlook == Outlook.NARROW) {
                risks.add("Less than a day to spare");
            }
            if (missedInARow() >= IN_A_ROW) {
                risks.add("Missed the last " + missedInARow() + " sessions");
            }
            return risks;
        }

        /** The newest sessions that somebody missed one after the other, up to the last that is marked. */
        private int missedInARow() {
            int row = 0;
            for (int i = cells.size() - 1; i >= 0; i--) {
                var cell = cells.get(i);
                if (cell.isMissed()) {
                    row++;
                } else if (cell.isThere() || cell == Presence.CAUGHT_UP) {
                    return row;
                }
            }
            return row;
        }
    }

    /** How many came to each session, and of how many that is known. */
    public List<String> totals() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> rows.stream().map(row -> row.cells().get(i)).toList())
                .map(cells -> {
                    long marked = cells.stream()
                            .filter(cell -> cell.isThere() || cell.isMissed() || cell == Presence.CAUGHT_UP)
                            .count();
                    return marked == 0
                            ? ""
                            : cells.stream().filter(Presence::isThere).count() + " of " + marked;
                })
                .toList();
    }

    public List<Row> atRisk() {
        return rows.stream().filter(row -> !row.risks().isEmpty()).toList();
    }
}

package org.upshift.review;

import java.time.LocalDate;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;

/**
 * The panel of a cohort.
 *
 * @param each how many review each application
 * @param due the last day for reviews, or null
 */
public record PanelView(CohortView cohort, PanelPhase phase, boolean blind, int each, LocalDate due, Rubric rubric) {
    static PanelView of(CohortView cohort, PanelQueries.State state) {
        return new PanelView(
                cohort, state.phase(), state.blind(), state.each(), state.due(), Rubric.read(state.rubric()));
    }

    public boolean isOpen() {
        return phase.isOpen();
    }

    /** "by 4 March 2027", or empty. */
    public String dueWords() {
        return due == null ? "" : "by " + LondonTime.date(due);
    }
}

package org.upshift.review;

import java.util.UUID;
import org.upshift.admission.PanelScore;

/** An application in the team's list of the panel. */
public record ApplicationLine(
        UUID application, String reference, String name, String organisation, long open, PanelScore score) {
    static ApplicationLine of(PanelQueries.Line line, PanelView panel) {
        return new ApplicationLine(
                line.application(),
                line.reference(),
                line.name().isEmpty() ? line.email() : line.name(),
                line.organisation() == null ? "" : line.organisation(),
                line.open(),
                new PanelScore(
                        line.reviews(),
                        line.points() == null ? 0 : line.points(),
                        line.lowest() == null ? 0 : line.lowest(),
                        line.highest() == null ? 0 : line.highest(),
                        panel.rubric().most(),
                        panel.each()));
    }

    /** Reviewers who are still to be found. */
    public long unassigned() {
        return Math.max(0, score.missing() - open);
    }
}

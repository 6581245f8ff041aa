package org.upshift.review;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.upshift.admission.PanelScore;
import org.upshift.admission.PanelScores;

/** Tells the selection what the reviewers have said; what was not submitted does not count. */
@Singleton
class ScoresOfReviews implements PanelScores {
    private final PanelQueries panels;
    private final ReviewQueries reviews;

    ScoresOfReviews(PanelQueries panels, ReviewQueries reviews) {
        this.panels = panels;
        this.reviews = reviews;
    }

    @Override
    public Said of(UUID cohort) {
        return panels.of(cohort)
                .map(panel ->
                        said(cohort, panel.each(), Rubric.read(panel.rubric()).most()))
                .orElse(Said.NOTHING);
    }

    @Override
    public Map<UUID, PanelScore> given(UUID cohort) {
        return scores(cohort, 0, 0);
    }

    private Said said(UUID cohort, int each, int most) {
        return new Said(scores(cohort, each, most), new PanelScore(0, 0, 0, 0, most, each));
    }

    private Map<UUID, PanelScore> scores(UUID cohort, int each, int most) {
        Map<UUID, PanelScore> scores = new HashMap<>();
        reviews.totals(cohort).stream()
                .filter(row -> row.status().isCounted())
                .forEach(row -> scores.merge(
                        row.application(),
                        new PanelScore(row.reviews(), row.points(), row.lowest(), row.highest(), most, each),
                        ScoresOfReviews::both));
        return scores;
    }

    private static PanelScore both(PanelScore one, PanelScore other) {
        return new PanelScore(
                one.reviews() + other.reviews(),
                one.points() + other.points(),
                Math.min(one.lowest(), other.lowest()),
                Math.max(one.highest(), other.highest()),
                one.most(),
                one.wanted());
    }
}

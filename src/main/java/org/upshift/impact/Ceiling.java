package org.upshift.impact;

import java.util.Optional;

/**
 * How many people chose the highest answer before the programme already, and so could not rise.
 *
 * <p>Source of the mark: C. B. Terwee et al. (2007), Quality criteria were proposed for measurement properties of health status
 * questionnaires, J. Clin. Epidemiol. 60:34–42: more than 15% at the end of the scale.
 *
 * @param marked whether more than 15% did
 */
public record Ceiling(int highest, int valid, boolean marked) {

    private static final int MARK = 15;
    private static final int WHOLE = 100;

    static Ceiling of(WaveFigures baseline, Scale scale) {
        int highest = baseline.distribution().getOrDefault(scale.max(), 0);
        return new Ceiling(highest, baseline.valid(), WHOLE * highest > MARK * baseline.valid());
    }

    static Ceiling of(Optional<WaveFigures> baseline, Scale scale) {
        return baseline.filter(wave -> scale.isOrdinal() && wave.distribution() != null)
                .map(wave -> of(wave, scale))
                .orElse(null);
    }

    /** "2 of 12" */
    public String counts() {
        return highest + " of " + valid;
    }
}

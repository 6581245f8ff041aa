package org.upshift.impact;

import java.util.Optional;

/**
 * What people said after the programme of how it had been before ("then-test"), beside what they had said before. Where the two differ, the
 * yardstick may have changed and not the people: the response shift.
 *
 * <p>Source: G. S. Howard, K. M. Ralph, N. A. Gulanick, S. E. Maxwell, D. W. Nance, S. K. Gerber (1979), Internal invalidity in
 * pretest-posttest self-report evaluations and a re-evaluation of retrospective pretests, Applied Psychological Measurement 3:1–23.
 *
 * @param before what was said afterwards of before
 * @param shift from there to the post wave; its interval takes the two as independent, which is wider than it need be
 * @param response the response shift, from what was said before to what was said of it afterwards; null when the baseline is not shown
 */
public record ThenTest(WaveFigures before, ShiftFigures shift, ShiftFigures response) {

    /** @param said what was said afterwards of before, which may be shown, as may the post wave */
    static ThenTest of(ItemAnswers item, ShownShare said, ItemReport shown) {
        return new ThenTest(
                said.figures(),
                ShiftFigures.of(said, item.after(shown.comparison()), Optional.empty()),
                shown.baseline() == null
                        ? null
                        : ShiftFigures.of(item.before(shown.baseline()), said, Optional.empty()));
    }
}

package org.upshift.impact;

import java.util.Optional;

/**
 * The 95% interval of the change between two waves that cannot be linked per person: Wilson intervals squared and added.
 *
 * <p>Source: method 10 of R. G. Newcombe (1998), Interval estimation for the difference between independent proportions, Stat. Med.
 * 17:873–890.
 */
public final class NewcombeIndependent {

    private NewcombeIndependent() {}

    /**
     * With d = post − pre and the Wilson intervals (l, u) of both: from d − √((post − l<sub>post</sub>)² + (u<sub>pre</sub> − pre)²)
     * to d + √((u<sub>post</sub> − post)² + (pre − l<sub>pre</sub>)²).
     *
     * @return the change post minus pre, a difference of proportions from −1 to 1; empty when a wave has no valid answer
     */
    public static Optional<Interval> interval(Share pre, Share post) {
        return SquareAndAdd.interval(pre, post, 0);
    }
}

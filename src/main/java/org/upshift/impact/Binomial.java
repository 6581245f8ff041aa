package org.upshift.impact;

/** The binomial distribution with probability ½. */
final class Binomial {

    private static final int STEP = 512;
    private static final double LIMIT = 0x1p512;

    private Binomial() {}

    /** P(X = k) and P(X ≤ k) for X ~ Bin(n, ½). */
    record Tail(double point, double cumulated) {}

    /**
     * The lower tail at k ≤ n, for 0 ≤ k ≤ n/2. The coefficients are built up one from the other with the powers of two kept apart, so
     * small cases are exact and large ones neither overflow nor lose precision; below 10⁻³⁰⁸ the values run out to 0.
     */
    static Tail tail(int n, int k) {
        double term = 1;
        double sum = 1;
        int exponent = -n;
        for (int i = 1; i <= k; i++) {
            term = term * (n - i + 1.0) / i;
            sum += term;
            if (sum > LIMIT) {
                term = Math.scalb(term, -STEP);
                sum = Math.scalb(sum, -STEP);
                exponent += STEP;
            }
        }
        return new Tail(Math.scalb(term, exponent), Math.scalb(sum, exponent));
    }

    /** The two-sided exact p value of two counts that are equally likely: min(1, 2 P(X ≤ min)); 1 when both are 0. */
    static double twoSided(int one, int other) {
        return Math.min(
                1, 2 * tail(Math.addExact(one, other), Math.min(one, other)).cumulated());
    }
}

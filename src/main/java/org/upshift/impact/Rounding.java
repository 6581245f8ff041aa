package org.upshift.impact;

/** Rounds fractions of whole numbers without passing through floating point. */
final class Rounding {

    private Rounding() {}

    /**
     * The whole number nearest to numerator / denominator, half away from zero.
     *
     * @throws ArithmeticException if twice an argument does not fit a long
     */
    static long halfAwayFromZero(long numerator, long denominator) {
        long size = Math.addExact(Math.multiplyExact(2, Math.absExact(numerator)), denominator)
                / Math.multiplyExact(2, denominator);
        return numerator < 0 ? -size : size;
    }
}

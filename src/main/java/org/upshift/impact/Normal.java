package org.upshift.impact;

/** The standard normal distribution. */
final class Normal {

    private static final double SERIES_UP_TO = 2;

    private Normal() {}

    /** P(|Z| ≥ |z|), with full relative precision far into the tail; runs out to 0 beyond |z| = 38. */
    static double twoSided(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        return x < SERIES_UP_TO ? 1 - series(x) : continuedFraction(x);
    }

    /** erf x, Abramowitz and Stegun (1964) 7.1.6. */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int i = 1; term > sum * 0x1p-60; i++) {
            term *= 2 * x * x / (2 * i + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }

    /** Abramowitz and Stegun (1964) 7.1.14: erfc x = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 1½/(x + …)))), from the inside out. */
    private static double continuedFraction(double x) {
        double tail = x;
        for (int i = 200; i >= 1; i--) {
            tail = x + i / 2.0 / tail;
        }
        return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
    }
}

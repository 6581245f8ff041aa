package org.upshift.impact;

/**
 * By how many people the answers to an item differ from the earlier publication that comes closest without being the same; 0 where
 * they are the same as in all of them, or nothing was published.
 */
record News(int baseline, int post, int followUp) {

    static final News NONE = new News(0, 0, 0);

    boolean isNone() {
        return baseline == 0 && post == 0;
    }
}

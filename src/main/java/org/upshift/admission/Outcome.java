package org.upshift.admission;

/** What an applicant is told when the outcomes of a cohort are released. */
public enum Outcome {
    OFFER("Offer"),
    RESERVE("Reserve"),
    UNSUCCESSFUL("Unsuccessful");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.upshift.admission;

/**
 * The outcome that the rules, or somebody by hand, give a candidate.
 *
 * @param number the candidate's place in the order, from 1
 * @param reserve the place on the waiting list, from 1; 0 for all others
 * @param limit the limit that has brought them in or kept them out, or null
 * @param reason what the letter says to somebody who gets no place; else empty
 * @param tied how many, they themselves among them, meet as many priority criteria with as good a score, so that lots decide between
 *     them; 1 for whom the rules cannot take in, or whose outcome is set by hand
 */
public record Placed(
        Candidate candidate,
        int number,
        Outcome outcome,
        int reserve,
        Because because,
        Limit limit,
        String reason,
        int tied) {
    Placed(Candidate candidate, int number, Outcome outcome, int reserve, Because because, Limit limit) {
        this(candidate, number, outcome, reserve, because, limit, "", 1);
    }

    public boolean isByHand() {
        return because == Because.BY_HAND;
    }

    /** "Number 5 in the order, but at most 2 from any one organisation" */
    public String why() {
        return switch (because) {
            case ORDER -> "Number " + number + " in the order";
            case FLOOR -> "Number " + number + " in the order, and in for " + limit.words();
            case PLACES ->
                "Number " + number + " in the order, and the "
                        + (outcome == Outcome.RESERVE ? "places are" : "places and the waiting list are") + " full";
            case LIMIT -> "Number " + number + " in the order, but " + limit.words();
            case NOT_SUPPORTED -> "Not supported by everybody who has to sign";
            case NOT_ELIGIBLE -> "Does not meet the eligibility criteria";
            case BY_HAND -> "Set by hand: " + candidate.byHand().why();
        };
    }

    /** "By lot among 3 equals"; empty where the order says it all. */
    public String lot() {
        return tied < 2 ? "" : "By lot among " + tied + " equals";
    }

    /** Why, with the lot that was drawn. */
    String whyInFull() {
        return lot().isEmpty() ? why() : why() + ". " + lot();
    }

    /** The same with more that is known of the candidate. */
    Placed about(Candidate known) {
        return new Placed(known, number, outcome, reserve, because, limit, reason, tied);
    }

    Placed saying(String words) {
        return new Placed(candidate, number, outcome, reserve, because, limit, words, tied);
    }

    Placed among(int candidates) {
        return new Placed(candidate, number, outcome, reserve, because, limit, reason, candidates);
    }

    /** As it is told in a cohort in which so many wait already. */
    Placed after(int waiting) {
        return reserve == 0
                ? this
                : new Placed(candidate, number, outcome, reserve + waiting, because, limit, reason, tied);
    }
}

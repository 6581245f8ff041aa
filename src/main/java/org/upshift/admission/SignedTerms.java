package org.upshift.admission;

import jakarta.persistence.Embeddable;

/** The terms as a signatory was asked them, or read them when they signed. */
@Embeddable
class SignedTerms {
    private String askedTitle;
    private int askedDays;
    private String askedCost;
    private String askedDates;
    private String askedAnswers;
    private String askedHash;

    protected SignedTerms() {}

    SignedTerms(Terms terms) {
        askedTitle = terms.title();
        askedDays = terms.days();
        askedCost = terms.cost();
        askedDates = Terms.encoded(terms.dates());
        askedAnswers = Terms.encoded(terms.answers());
        askedHash = terms.hash();
    }

    /** What the applicant wrote goes; the days and dates stay, and with them what was agreed. */
    void forgetAnswers() {
        askedAnswers = "";
    }

    String getAskedHash() {
        return askedHash;
    }

    Terms getTerms() {
        return new Terms(askedTitle, askedDays, askedCost, Terms.decoded(askedDates), Terms.decoded(askedAnswers));
    }
}

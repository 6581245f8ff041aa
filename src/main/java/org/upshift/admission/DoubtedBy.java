package org.upshift.admission;

/** Who says that an answer is not what it seems. */
public enum DoubtedBy {
    SIGNATORY("Whoever reads the signatory’s mail says that they did not answer"),
    APPLICANT("The applicant says that this is not the answer of the person they named");

    private final String words;

    DoubtedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

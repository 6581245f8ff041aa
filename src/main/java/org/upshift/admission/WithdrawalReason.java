package org.upshift.admission;

/** Why somebody withdraws an application or gives up a place. */
public enum WithdrawalReason {
    WORK("Too much work at the moment"),
    NO_RELEASE("My employer can no longer release me"),
    NEW_JOB("I change my job"),
    PERSONAL("For personal reasons"),
    OTHER_PROGRAMME("I take part in another programme"),
    OTHER("For another reason");

    private final String words;

    WithdrawalReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

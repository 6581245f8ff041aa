package org.upshift.form;

import java.util.Collection;

/** Whether a rule is fulfilled; open while somebody still has to answer. */
public enum Verdict {
    YES("Met"),
    NO("Not met"),
    OPEN("Not known yet");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Verdict of(boolean fulfilled) {
        return fulfilled ? YES : NO;
    }

    /** Fulfilled when one of them is; not fulfilled only when none can be any more. */
    static Verdict any(Collection<Verdict> verdicts) {
        return verdicts.contains(YES) ? YES : verdicts.contains(OPEN) ? OPEN : NO;
    }

    public static Verdict all(Collection<Verdict> verdicts) {
        return verdicts.contains(NO) ? NO : verdicts.contains(OPEN) ? OPEN : YES;
    }
}

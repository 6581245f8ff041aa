package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.List;

/**
 * A code that somebody made from parts. Only keyed hashes of it are stored: of the whole, of the whole with each sign hidden in its place,
 * and of the whole with each sign left out. Two codes differ by one wrong sign exactly when they share a hash of the second kind, and by
 * one missing sign exactly when the whole of one is a hash of the third kind of the other; so one error is recognised, no more than one,
 * and without the key nothing can be tried out.
 */
record SelfMadeCode(String signs) {
    private static final String BETWEEN = "/";

    static SelfMadeCode of(List<String> parts) {
        return new SelfMadeCode(String.join(BETWEEN, parts));
    }

    /** The whole, those with a hidden sign, those without one, with a line between them. */
    String marks(PairingKey key) {
        List<String> hidden = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            if (signs.charAt(i) != BETWEEN.charAt(0)) {
                String before = signs.substring(0, i);
                String after = signs.substring(i + 1);
                hidden.add(key.mark("hidden " + before + "?" + after));
                without.add(key.mark("whole " + before + after));
            }
        }
        return key.mark("whole " + signs) + "|" + String.join(" ", hidden) + "|" + String.join(" ", without);
    }

    @Override
    public String toString() {
        return "SelfMadeCode[…]";
    }
}

package org.upshift.kernel;

import java.security.SecureRandom;

/** What people call a record by on the phone: {@code HX7K-3M9Q}, without letters and digits that look alike. */
public final class Reference {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String random() {
        return part() + "-" + part();
    }

    private static String part() {
        var part = new StringBuilder();
        for (int position = 0; position < 4; position++) {
            part.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return part.toString();
    }
}

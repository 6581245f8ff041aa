package org.upshift.attendance;

import java.security.SecureRandom;
import java.util.Locale;

/** The code of a certificate: sixty random bits in letters and digits that nobody confuses. */
public final class CertificateCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    /** "K7QM-2XRP-9TBD" */
    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(code.toString());
    }

    /** The code as it is stored, however it was typed: small letters, spaces, no hyphens. */
    public static String typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return plain.length() == LENGTH ? grouped(plain) : plain;
    }

    private static String grouped(String plain) {
        return plain.substring(0, GROUP) + "-" + plain.substring(GROUP, 2 * GROUP) + "-" + plain.substring(2 * GROUP);
    }
}

package org.upshift.form;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Keys of new parts of a form. */
public final class FormKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 5;

    private FormKeys() {}

    /** A letter and ten more, so that it can be the name of a field. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "k" + HexFormat.of().formatHex(bytes);
    }
}

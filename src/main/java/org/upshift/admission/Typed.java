package org.upshift.admission;

import java.util.Locale;

/** Text as people type it, made fit to keep: no NUL, one kind of line end, nothing around it. */
final class Typed {
    private Typed() {}

    static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\0", "")
                        .strip();
    }

    /** What contains these words, for {@code lower(…) like … escape '!'}. */
    static String pattern(String search) {
        String words = line(search).toLowerCase(Locale.ROOT);
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

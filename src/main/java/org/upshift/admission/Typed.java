package org.upshift.admission;

import java.util.Locale;
import org.upshift.people.SearchWords;

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

    /** To compare without regard to small and capital letters. */
    static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** What contains these words, for {@code lower(…) like … escape '!'}. */
    static String pattern(String search) {
        return SearchWords.part(line(search));
    }
}

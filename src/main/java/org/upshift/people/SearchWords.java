package org.upshift.people;

import java.util.Locale;

/** Words that are searched for within a text: {@code like :part escape '!'} on the text in lower case. */
public final class SearchWords {
    private SearchWords() {}

    public static String part(String typed) {
        String plain = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
    }
}

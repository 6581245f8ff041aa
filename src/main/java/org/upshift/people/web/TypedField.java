package org.upshift.people.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One field of a form as it was sent. */
record TypedField(String name, String value) {

    /** @param body form-urlencoded */
    static List<TypedField> read(String body) {
        return Arrays.stream(body.split("&"))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .map(parts -> new TypedField(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : ""))
                .toList();
    }

    /** Text that a person would miss; ids, paths and empty fields are sent along unseen. */
    public boolean isWorthShowing() {
        return !value.isBlank() && !value.startsWith("/") && !value.matches("[0-9a-f-]{36}|\\d{1,3}");
    }

    /** The name as words: {@code fullName} is "Full name". */
    public String label() {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[-_.\\[\\]]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

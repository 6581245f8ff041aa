package org.upshift.people.web;

import java.util.regex.Pattern;

/** Where someone wanted to go before they had to sign in: a path of this service, never another site. */
final class NextPath {
    static final String HOME = "/home";

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])(?:[\\w\\-./?=&~+]|%[0-9A-Fa-f]{2}){0,500}");

    private NextPath() {}

    static String of(String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : HOME;
    }
}

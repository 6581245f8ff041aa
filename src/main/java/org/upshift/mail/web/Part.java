package org.upshift.mail.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a letter: a link or the text between two. */
record Part(String text, boolean link) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?')]");

    static List<Part> of(String body) {
        List<Part> parts = new ArrayList<>();
        Matcher links = LINK.matcher(body);
        int end = 0;
        while (links.find()) {
            parts.add(new Part(body.substring(end, links.start()), false));
            parts.add(new Part(links.group(), true));
            end = links.end();
        }
        parts.add(new Part(body.substring(end), false));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }
}

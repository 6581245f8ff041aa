package org.upshift.notice.web;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a line into text and web addresses, so that these can be followed. */
final class Pieces {
    private static final Pattern ADDRESS = Pattern.compile("https://[\\w\\-.~:/?#@!$&'()*+,;=%]*[\\w/]");

    private Pieces() {}

    record Piece(String text, boolean address) {}

    @TemplateExtension(matchName = "pieces")
    static List<Piece> of(String line) {
        var pieces = new ArrayList<Piece>();
        var found = ADDRESS.matcher(line);
        int from = 0;
        while (found.find()) {
            pieces.add(new Piece(line.substring(from, found.start()), false));
            pieces.add(new Piece(found.group(), true));
            from = found.end();
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}

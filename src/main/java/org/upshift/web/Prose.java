package org.upshift.web;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;

/**
 * Long plain text as it is shown: an empty line ends a paragraph, lines that begin with "- " are a list, a line on its own that
 * begins with "# " is a heading. Nothing in it is markup, everything is escaped. The tag {@code prose} shows it.
 */
public final class Prose {
    private Prose() {}

    public enum Kind {
        HEADING,
        LIST,
        PARAGRAPH
    }

    /** One piece of a text; only a list has several lines of its own, those of a paragraph are line breaks. */
    public record Block(Kind kind, List<String> lines) {
        public boolean isHeading() {
            return kind == Kind.HEADING;
        }

        public boolean isList() {
            return kind == Kind.LIST;
        }
    }

    @TemplateExtension(matchName = "blocks")
    public static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (String piece : text.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            var lines = piece.strip().lines().map(String::strip).toList();
            if (!lines.isEmpty()) {
                blocks.add(block(lines));
            }
        }
        return blocks;
    }

    private static Block block(List<String> lines) {
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return new Block(
                    Kind.LIST, lines.stream().map(line -> line.substring(2)).toList());
        }
        if (lines.size() == 1 && lines.get(0).startsWith("# ")) {
            return new Block(Kind.HEADING, List.of(lines.get(0).substring(2)));
        }
        return new Block(Kind.PARAGRAPH, lines);
    }
}

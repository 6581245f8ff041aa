package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text for a chart, since SVG does not. */
final class Lines {

    /** As many bold letters as fit into a chart on the narrowest screen. */
    static final int WIDTH = 29;

    /** As many as fit into a chart on paper or in a file. */
    static final int WIDE = 66;

    private Lines() {}

    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String rest = word;
            while (rest.length() > width) {
                line = add(lines, width, line, rest.substring(0, width));
                rest = rest.substring(width);
            }
            line = add(lines, width, line, rest);
        }
        lines.add(line);
        return lines;
    }

    private static String add(List<String> lines, int width, String line, String word) {
        if (line.isEmpty()) {
            return word;
        }
        if (line.length() + 1 + word.length() <= width) {
            return line + " " + word;
        }
        lines.add(line);
        return word;
    }
}

package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text for a chart, since SVG does not. */
final class Lines {

    /** As many bold letters as fit into a chart on the narrowest screen. */
    private static final int WIDTH = 29;

    private Lines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String rest = word;
            while (rest.length() > WIDTH) {
                line = add(lines, line, rest.substring(0, WIDTH));
                rest = rest.substring(WIDTH);
            }
            line = add(lines, line, rest);
        }
        lines.add(line);
        return lines;
    }

    private static String add(List<String> lines, String line, String word) {
        if (line.isEmpty()) {
            return word;
        }
        if (line.length() + 1 + word.length() <= WIDTH) {
            return line + " " + word;
        }
        lines.add(line);
        return word;
    }
}

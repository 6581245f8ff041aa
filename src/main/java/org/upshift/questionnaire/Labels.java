package org.upshift.questionnaire;

import java.util.List;

/** The labels of a scale, kept in one column: one per line. */
final class Labels {

    private Labels() {}

    static String join(List<String> labels) {
        return String.join("\n", labels.stream().map(String::strip).toList());
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}

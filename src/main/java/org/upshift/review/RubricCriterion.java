package org.upshift.review;

import java.util.List;

/**
 * What applications are scored by.
 *
 * @param key tells it apart for good; part of the names of its fields
 * @param help what a reviewer looks for, or empty
 * @param anchors what each score means in words, from 0 on
 */
public record RubricCriterion(String key, String title, String help, List<String> anchors) {
    public RubricCriterion {
        title = title == null ? "" : title.strip();
        help = help == null ? "" : help.strip();
        anchors = anchors == null ? List.of() : List.copyOf(anchors);
    }

    /** The most points that it gives. */
    public int most() {
        return anchors.size() - 1;
    }

    public String pointsField() {
        return "points-" + key;
    }

    public String commentLabel() {
        return "Comment on “" + title + "”";
    }

    public String wordsField() {
        return "words-" + key;
    }
}

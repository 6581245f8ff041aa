package org.upshift.form;

import java.util.Arrays;

/**
 * What somebody says about the community that they lead or plan to lead.
 *
 * @param option the key of the one that was chosen from the list, or empty
 * @param name what it is called where it was not chosen from a list
 */
public record Community(Relation relation, String option, String name) {
    /** Chosen where it is not on the list; no option has such a key. */
    public static final String OTHER = "OTHER_COMMUNITY";

    private static final int LINES = 3;

    /** How they stand to it. */
    public enum Relation {
        LEAD("I lead it", "Leads"),
        PLAN("I plan to lead it", "Plans to lead"),
        NONE("I do not lead a community and do not plan to", "Leads none and does not plan to");

        private final String own;
        private final String words;

        Relation(String own, String words) {
            this.own = own;
            this.words = words;
        }

        /** As the applicant says it. */
        public String own() {
            return own;
        }

        /** As it is said of the applicant. */
        public String words() {
            return words;
        }

        /** Null when it is none of them. */
        static Relation named(String typed) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Reads what {@link #kept} has written. */
    public static Community of(String answer) {
        String[] lines = answer.split("\n", LINES);
        var relation = Relation.named(lines[0]);
        return relation == null || lines.length < LINES
                ? new Community(Relation.NONE, "", "")
                : new Community(relation, lines[1], lines[2]);
    }

    String kept() {
        return relation == Relation.NONE ? relation.name() : relation + "\n" + option + "\n" + name;
    }
}

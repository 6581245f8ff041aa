package org.upshift.admission;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a column of a file with applications holds.
 *
 * @param question the key of the question that it answers, null for what no question asks
 */
record ColumnMeaning(Kind kind, String question) {
    static final ColumnMeaning NOTHING = new ColumnMeaning(Kind.NOTHING, null);

    /** What can be in a column; the words are those of the page. */
    enum Kind {
        NOTHING("Do not use"),
        EMAIL("E-mail address of the applicant"),
        NAME("Full name"),
        FIRST_NAME("First name"),
        LAST_NAME("Last name"),
        ORGANISATION("Organisation"),
        POST("Job title"),
        MANAGER_NAME("Line manager’s name"),
        MANAGER_EMAIL("Line manager’s e-mail address"),
        EMPLOYER_NAME("Name of who signs for the employer"),
        EMPLOYER_EMAIL("E-mail address of who signs for the employer"),
        STATE("Draft or sent"),
        SENT_AT("When it was sent"),
        ANSWER("Answer"),
        COMMUNITY("Name of the community");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isOfQuestion() {
            return this == ANSWER || this == COMMUNITY;
        }

        /** As forms and the API write it. */
        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ColumnMeaning of(Kind kind) {
        return new ColumnMeaning(kind, null);
    }

    /** Reads {@link #typed}; what is nothing of the kind is not used. */
    static ColumnMeaning parse(String typed) {
        String[] parts = typed == null ? new String[] {""} : typed.strip().split(":", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(parts[0]) && kind.isOfQuestion() == (parts.length == 2))
                .findFirst()
                .map(kind -> new ColumnMeaning(kind, parts.length == 2 ? parts[1] : null))
                .orElse(NOTHING);
    }

    /** As it stands in a form and in the database: "manager-email", "answer:statement". */
    String typed() {
        return kind.isOfQuestion() ? kind.code() + ":" + question : kind.code();
    }
}

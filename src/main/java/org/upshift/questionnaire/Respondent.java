package org.upshift.questionnaire;

import java.util.UUID;

/**
 * Who answers: somebody who was asked, or a visitor by an open link, of whom nothing is known but what their browser holds.
 *
 * @param person null for a visitor
 * @param visitor the secret of the visitor's browser, or null
 */
public record Respondent(UUID person, String visitor) {
    public static Respondent person(UUID person) {
        return new Respondent(person, null);
    }

    public static Respondent visitor(String secret) {
        return new Respondent(null, secret);
    }

    public boolean isVisitor() {
        return person == null;
    }

    /** What a draft is kept under, hashed with the pairing key. */
    String owner() {
        return isVisitor() ? "visitor " + visitor : "person " + person;
    }

    @Override
    public String toString() {
        return isVisitor() ? "Respondent[visitor]" : "Respondent[" + person + "]";
    }
}

package org.upshift.admission;

import java.util.Set;
import java.util.UUID;

/**
 * What an applicant answers, or one part of it: whatever is null stays as it is.
 *
 * @param criteria the eligibility and priority criteria that they meet
 */
public record Answers(
        String name,
        String organisation,
        String jobTitle,
        Set<UUID> criteria,
        String statement,
        String managerName,
        String managerEmail,
        String employerName,
        String employerEmail) {
    public static final int LONGEST_STATEMENT = 3000;

    public Answers(
            String name,
            String organisation,
            String jobTitle,
            Set<UUID> criteria,
            String statement,
            String managerName,
            String managerEmail) {
        this(name, organisation, jobTitle, criteria, statement, managerName, managerEmail, null, null);
    }

    public static Answers aboutYou(String name, String organisation, String jobTitle) {
        return new Answers(name, organisation, jobTitle, null, null, null, null);
    }

    public static Answers criteria(Set<UUID> criteria) {
        return new Answers(null, null, null, criteria, null, null, null);
    }

    public static Answers statement(String statement) {
        return new Answers(null, null, null, null, statement, null, null);
    }

    public static Answers signatory(Signatory signatory, String name, String email) {
        return switch (signatory) {
            case LINE_MANAGER -> new Answers(null, null, null, null, null, name, email);
            case EMPLOYER -> new Answers(null, null, null, null, null, null, null, name, email);
        };
    }
}

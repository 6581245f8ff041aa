package org.upshift.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.Form;
import org.upshift.form.Option;
import org.upshift.form.UsualForm;
import org.upshift.kernel.RuleViolation;

/**
 * What an applicant answers, or one part of it: whatever is null stays as it is.
 *
 * @param criteria the eligibility and priority criteria of the programme that they meet, where the form lets them choose those
 * @param typed what was typed to the questions of the form, by field; a question that is in it without a value is answered no more
 */
public record Answers(
        String name,
        String organisation,
        String jobTitle,
        Set<UUID> criteria,
        Map<String, List<String>> typed,
        String managerName,
        String managerEmail,
        String employerName,
        String employerEmail) {

    /** The answers to the usual form. */
    public Answers(
            String name,
            String organisation,
            String jobTitle,
            Set<UUID> criteria,
            String statement,
            String managerName,
            String managerEmail) {
        this(
                name,
                organisation,
                jobTitle,
                criteria,
                statement == null ? null : Map.of(UsualForm.STATEMENT, List.of(statement)),
                managerName,
                managerEmail,
                null,
                null);
    }

    public static Answers aboutYou(String name, String organisation, String jobTitle) {
        return new Answers(name, organisation, jobTitle, null, null, null, null, null, null);
    }

    public static Answers statement(String statement) {
        return typed(Map.of(UsualForm.STATEMENT, List.of(statement)));
    }

    public static Answers typed(Map<String, List<String>> typed) {
        return new Answers(null, null, null, null, typed, null, null, null, null);
    }

    public static Answers signatory(Signatory signatory, String name, String email) {
        return switch (signatory) {
            case LINE_MANAGER -> new Answers(null, null, null, null, null, name, email, null, null);
            case EMPLOYER -> new Answers(null, null, null, null, null, null, null, name, email);
        };
    }

    /** What is said to the questions of this form, by field; empty when nothing is said to any. */
    Map<String, List<String>> given(Form form) {
        Map<String, List<String>> given = new HashMap<>();
        if (typed != null) {
            typed.forEach((field, values) -> given.put(field, values == null ? List.of() : values));
        }
        if (criteria != null) {
            addCriteria(form, given);
        }
        return given;
    }

    private void addCriteria(Form form, Map<String, List<String>> given) {
        Set<String> chosen = criteria.stream().map(UUID::toString).collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>(chosen);
        for (String key : List.of(UsualForm.CRITERIA, UsualForm.PRIORITY)) {
            form.question(key).ifPresent(question -> {
                var picked = new ArrayList<>(chosen);
                picked.retainAll(question.options().stream().map(Option::key).toList());
                given.put(key, picked);
                picked.forEach(unknown::remove);
            });
        }
        if (!unknown.isEmpty()) {
            throw new RuleViolation(
                    "criterion-unknown", "criteria", "The criteria have changed. Choose again from those shown now");
        }
    }
}

package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upshift.form.Support;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.programme.CohortView;

/** What a draft still needs before it can be sent, one violation for each part of it that is not complete. */
@ApplicationScoped
public class WhatIsMissing {
    private final FilledForms filled;
    private final SignOffRulesQueries rules;

    WhatIsMissing(FilledForms filled, SignOffRulesQueries rules) {
        this.filled = filled;
        this.rules = rules;
    }

    public List<RuleViolation> of(ApplicationView application, CohortView cohort) {
        List<RuleViolation> missing = new ArrayList<>();
        if (!application.isAboutYouDone()) {
            missing.add(incomplete("aboutYou", "Enter your name, employer and job title"));
        }
        missing.addAll(filled.of(application.id()).missing(Support.NOT_ASKED));
        if (application.managerEmail().isEmpty()) {
            missing.add(incomplete("lineManager", "Name your line manager"));
        } else {
            notOneself(application, Signatory.LINE_MANAGER, application.managerEmail(), "lineManager")
                    .ifPresent(missing::add);
        }
        if (rules.of(cohort.programmeId()).secondSignatory()) {
            if (application.employerEmail().isEmpty()) {
                missing.add(incomplete("employer", "Name who signs for your employer"));
            } else {
                notOneself(application, Signatory.EMPLOYER, application.employerEmail(), "employer")
                        .ifPresent(missing::add);
            }
        }
        return missing;
    }

    /** The address of the applicant may have become the one that they gave for somebody who signs. */
    private static Optional<RuleViolation> notOneself(
            ApplicationView application, Signatory signatory, String email, String part) {
        try {
            ManagerAddress.requireOther(new EmailAddress(email), signatory, List.of(application.email()), part);
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused);
        }
    }

    private static RuleViolation incomplete(String part, String message) {
        return new RuleViolation("application-incomplete", part, message);
    }
}

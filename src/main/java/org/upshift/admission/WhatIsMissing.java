package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.programme.CohortView;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/** What a draft still needs before it can be sent, one violation for each part of it that is not complete. */
@ApplicationScoped
public class WhatIsMissing {
    private final Cohorts cohorts;
    private final SignOffRulesQueries rules;

    WhatIsMissing(Cohorts cohorts, SignOffRulesQueries rules) {
        this.cohorts = cohorts;
        this.rules = rules;
    }

    public List<RuleViolation> of(
            ApplicationView application, Collection<ApplicationQueries.Criterion> met, CohortView cohort) {
        List<RuleViolation> missing = new ArrayList<>();
        if (!application.isAboutYouDone()) {
            missing.add(incomplete("aboutYou", "Enter your name, employer and job title"));
        }
        eligibility(met, cohort).ifPresent(missing::add);
        if (application.statement().isEmpty()) {
            missing.add(incomplete("statement", "Write your statement"));
        }
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

    /** Whether these criteria are not enough to apply; a programme may have none that must be met. */
    public Optional<RuleViolation> eligibility(Collection<ApplicationQueries.Criterion> met, CohortView cohort) {
        Set<UUID> chosen = met.stream().map(ApplicationQueries.Criterion::id).collect(Collectors.toSet());
        var asked = cohorts.criteria(cohort.programmeId()).stream()
                .filter(part -> part.kind() == PartKind.ELIGIBILITY)
                .toList();
        long fulfilled =
                asked.stream().filter(part -> chosen.contains(part.id())).count();
        if (asked.isEmpty() || fulfilled == asked.size()) {
            return Optional.empty();
        }
        boolean all = cohorts.programme(cohort).eligibilityRule() == EligibilityRule.ALL;
        if (!all && fulfilled > 0) {
            return Optional.empty();
        }
        return Optional.of(new RuleViolation(
                "not-eligible",
                "eligibility",
                all
                        ? "To apply you must meet every eligibility criterion"
                        : "To apply you must meet at least one eligibility criterion"));
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

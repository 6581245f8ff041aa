package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.upshift.people.OneTimeLinks;

/** What a signatory's link opens. Reading changes nothing. */
@ApplicationScoped
public class SignOffLink {
    private final OneTimeLinks links;
    private final SignOffQueries questions;
    private final CohortApplications applications;
    private final CurrentTerms terms;
    private final Cohorts cohorts;
    private final Clock clock;

    SignOffLink(
            OneTimeLinks links,
            SignOffQueries questions,
            CohortApplications applications,
            CurrentTerms terms,
            Cohorts cohorts,
            Clock clock) {
        this.links = links;
        this.questions = questions;
        this.applications = applications;
        this.terms = terms;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** @param changes what is different from what they have agreed to before; empty when they are asked for the first time */
    public record Open(SignOffQuestion question, Terms terms, List<Terms.Change> changes) {}

    /** The question, when the link can still be used. */
    public Optional<Open> open(String secret) {
        return links.find(AskLineManager.PURPOSE, secret)
                .flatMap(questions::question)
                .filter(question -> question.isOpen(clock.instant()))
                .map(this::read);
    }

    private Open read(SignOffQuestion question) {
        var now = terms.of(question.application(), cohorts.of(question.cohort()));
        var changes = question.confirmsId() == null
                ? List.<Terms.Change>of()
                : questions
                        .terms(question.confirmsId())
                        .map(signed -> signed.terms().changesTo(now))
                        .orElse(List.of());
        return new Open(question, now, changes);
    }

    /** The question that the link was once for, whatever has become of it. */
    public Optional<SignOffQuestion> ever(String secret) {
        return links.findEver(AskLineManager.PURPOSE, secret).flatMap(questions::question);
    }

    /** Where the application stands, in the words that its applicant reads, as long as they are the same for all that are not decided. */
    public Optional<String> standing(SignOffQuestion question) {
        return applications
                .application(question.application(), question.cohort())
                .flatMap(application -> application
                        .status(cohorts.of(question.cohort()), clock.instant())
                        .forSignatories());
    }

    /** The answer that the link of a receipt is about. */
    public Optional<SignOffQuestion> receipt(String secret) {
        return links.find(DoubtSignOff.PURPOSE, secret).flatMap(questions::question);
    }
}

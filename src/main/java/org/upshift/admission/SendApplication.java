package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.Form;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortView;

/** Sends a draft: checks it whole, and asks the line manager. Sending it once more changes nothing. */
@ApplicationScoped
public class SendApplication {
    private final Applications applications;
    private final Cohorts cohorts;
    private final ApplicationQueries queries;
    private final WhatIsMissing missing;
    private final FilledForms filled;
    private final JudgeApplication judge;
    private final SignOffRulesQueries rules;
    private final AskLineManager askManager;
    private final OutdateSignOff outdate;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    SendApplication(
            Applications applications,
            Cohorts cohorts,
            ApplicationQueries queries,
            WhatIsMissing missing,
            FilledForms filled,
            JudgeApplication judge,
            SignOffRulesQueries rules,
            AskLineManager askManager,
            OutdateSignOff outdate,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.queries = queries;
        this.missing = missing;
        this.filled = filled;
        this.judge = judge;
        this.rules = rules;
        this.askManager = askManager;
        this.outdate = outdate;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param declared that employer and line manager support the application and release the applicant
     * @param confirmed the keys of the form's own declarations
     */
    @Transactional
    public void send(Actor actor, UUID id, boolean declared, String... confirmed) {
        var application = applications.own(actor, id);
        if (application.isSubmitted()) {
            return;
        }
        var cohort = cohorts.of(application.getCohortId());
        if (!application.getExtension().covers(cohort, clock.instant())) {
            Cohorts.requireTakesApplications(cohort, clock.instant());
        }
        var form = filled.of(id).form();
        requireComplete(application, cohort, declared, form, Set.of(confirmed));
        application.send(form.declarations().stream().map(Declared::of).collect(Collectors.toSet()), clock.instant());
        askSignatories(application, cohort);
        judge.judge(application);
        outdate.compare(application);
        correspondence.received(application);
        history.record(actor.entry("application-sent")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohort.id()));
    }

    /** Who was asked while it was a draft is not asked twice. */
    private void askSignatories(Application application, CohortView cohort) {
        boolean both = rules.of(cohort.programmeId()).secondSignatory();
        for (var signatory : Signatory.values()) {
            boolean wanted = signatory == Signatory.LINE_MANAGER || both;
            boolean asked = applications
                    .signOff(application, signatory)
                    .filter(signOff -> !signOff.getStatus().isGone())
                    .isPresent();
            if (wanted && !asked) {
                askManager.ask(application, signatory);
            }
        }
    }

    private void requireComplete(
            Application application, CohortView cohort, boolean declared, Form form, Set<String> confirmed) {
        var view = queries.own(application.getId(), application.getApplicantId())
                .orElseThrow(() -> new NotFound("application"));
        var refusals = new ArrayList<>(missing.of(view, cohort));
        if (!declared) {
            refusals.add(new RuleViolation(
                    "declaration-missing",
                    "declared",
                    "Confirm that your employer and your line manager support your application"));
        }
        form.declarations().stream()
                .filter(declaration -> !confirmed.contains(declaration.key()))
                .map(declaration -> new RuleViolation(
                        "declaration-missing", declaration.field(), "Confirm: “" + declaration.text() + "”"))
                .forEach(refusals::add);
        RuleViolations.throwAny(refusals);
    }
}

package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.upshift.form.ApplicationForms;
import org.upshift.form.FilledForm;
import org.upshift.form.Support;
import org.upshift.form.Verdict;

/**
 * Applies the rules of its form to an application, and keeps what they say with it: when answers are saved, and when somebody who signs
 * decides or what they decided no longer counts. Part of the caller's transaction.
 */
@ApplicationScoped
class JudgeApplication {
    private final ApplicationForms forms;
    private final Applications applications;
    private final SignOffRulesQueries rules;
    private final Cohorts cohorts;

    JudgeApplication(ApplicationForms forms, Applications applications, SignOffRulesQueries rules, Cohorts cohorts) {
        this.forms = forms;
        this.applications = applications;
        this.rules = rules;
        this.cohorts = cohorts;
    }

    void judge(Application application) {
        var filled = application.getFilled();
        var answered = new FilledForm(forms.of(filled.getFormId()), filled.given());
        application.judged(answered.judge(support(application)), answered.incomplete());
    }

    private Support support(Application application) {
        var programme = cohorts.of(application.getCohortId()).programmeId();
        List<Signatory> signing =
                rules.of(programme).secondSignatory() ? List.of(Signatory.values()) : List.of(Signatory.LINE_MANAGER);
        var verdicts = new ArrayList<Verdict>();
        int days = Integer.MAX_VALUE;
        for (var signatory : signing) {
            var signOff = applications.signOff(application, signatory).orElse(null);
            verdicts.add(signOff == null ? Verdict.OPEN : verdict(signOff.getStatus()));
            days = signOff == null ? days : Math.min(days, signOff.getTerms().days());
        }
        return new Support(Verdict.all(verdicts), days);
    }

    /** Somebody else can be asked for whoever did not answer, or said that it is not theirs to say. */
    private static Verdict verdict(SignOffStatus status) {
        return switch (status) {
            case SUPPORTED -> Verdict.YES;
            case NOT_SUPPORTED -> Verdict.NO;
            case PROPOSED,
                    ASKED,
                    OPENED,
                    NOT_MY_REPORT,
                    UNDELIVERABLE,
                    EXPIRED,
                    STALE,
                    SUPERSEDED,
                    REVOKED,
                    CANCELLED -> Verdict.OPEN;
        };
    }
}

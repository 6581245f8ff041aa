package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.DeferralQueries;
import org.upshift.admission.EqualityStatus;
import org.upshift.admission.FilledForms;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.admission.SignOffViews;
import org.upshift.admission.Signatory;
import org.upshift.form.FilledForm;
import org.upshift.form.Finding;
import org.upshift.form.Section;
import org.upshift.form.Support;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;

/** The page of an application for its applicant: the tasks of a draft, then where it stands. */
@ApplicationScoped
class ApplicationSheets {
    private final OwnApplication own;
    private final FilledForms filled;
    private final EqualityStatus equality;
    private final SignOffViews signOffs;
    private final SignOffRulesQueries rules;
    private final DeferralQueries deferrals;
    private final Clock clock;

    ApplicationSheets(
            OwnApplication own,
            FilledForms filled,
            EqualityStatus equality,
            SignOffViews signOffs,
            SignOffRulesQueries rules,
            DeferralQueries deferrals,
            Clock clock) {
        this.own = own;
        this.filled = filled;
        this.equality = equality;
        this.signOffs = signOffs;
        this.rules = rules;
        this.deferrals = deferrals;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tasks(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                List<Task> sections,
                boolean secondSignatory,
                boolean equality,
                List<SignatoryBox> boxes,
                DeferralQueries.Kept kept,
                Errors errors);

        static native TemplateInstance application(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                FilledForm filled,
                List<Finding> findings,
                List<SignatoryBox> boxes,
                DeferralQueries.Kept kept,
                DeferralQueries.View deferral,
                Errors errors);
    }

    /** A section of the form in the task list. */
    record Task(Section section, boolean done) {}

    TemplateInstance page(UUID id, Errors errors) {
        var mine = own.get(id);
        boolean both = rules.of(mine.cohort().programmeId()).secondSignatory();
        var boxes = boxes(mine, both);
        var form = filled.of(id);
        boolean offered = mine.application().offer() != null;
        var kept = offered ? deferrals.kept(id).orElse(null) : null;
        return mine.application().isDraft()
                ? Templates.tasks(
                        mine.application(),
                        mine.cohort(),
                        mine.status(),
                        tasks(form),
                        both,
                        equality.isGiven(id),
                        boxes,
                        kept,
                        errors)
                : Templates.application(
                        mine.application(),
                        mine.cohort(),
                        mine.status(),
                        form,
                        filled.findings(id),
                        boxes,
                        kept,
                        offered ? deferrals.of(id).orElse(null) : null,
                        errors);
    }

    private static List<Task> tasks(FilledForm filled) {
        return filled.form().sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .map(section -> new Task(section, filled.done(section, Support.NOT_ASKED)))
                .toList();
    }

    private List<SignatoryBox> boxes(OwnApplication.Mine mine, boolean both) {
        var all = signOffs.of(mine.application().id());
        var boxes = new ArrayList<SignatoryBox>();
        boxes.add(SignatoryBox.of(mine, Signatory.LINE_MANAGER, all, clock.instant()));
        if (both || mine.application().employer() != null) {
            boxes.add(SignatoryBox.of(mine, Signatory.EMPLOYER, all, clock.instant()));
        }
        return boxes;
    }
}

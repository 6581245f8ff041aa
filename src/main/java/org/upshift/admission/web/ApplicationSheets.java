package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.admission.SignOffViews;
import org.upshift.admission.Signatory;
import org.upshift.admission.WhatIsMissing;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;

/** The page of an application for its applicant: the tasks of a draft, then where it stands. */
@ApplicationScoped
class ApplicationSheets {
    private final OwnApplication own;
    private final WhatIsMissing missing;
    private final SignOffViews signOffs;
    private final SignOffRulesQueries rules;
    private final Clock clock;

    ApplicationSheets(
            OwnApplication own, WhatIsMissing missing, SignOffViews signOffs, SignOffRulesQueries rules, Clock clock) {
        this.own = own;
        this.missing = missing;
        this.signOffs = signOffs;
        this.rules = rules;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tasks(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                boolean criteriaDone,
                boolean secondSignatory,
                List<SignatoryBox> boxes,
                Errors errors);

        static native TemplateInstance application(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                List<ApplicationQueries.Criterion> criteria,
                List<SignatoryBox> boxes,
                Errors errors);
    }

    TemplateInstance page(UUID id, Errors errors) {
        var mine = own.get(id);
        boolean both = rules.of(mine.cohort().programmeId()).secondSignatory();
        var boxes = boxes(mine, both);
        return mine.application().isDraft()
                ? Templates.tasks(
                        mine.application(),
                        mine.cohort(),
                        mine.status(),
                        missing.eligibility(own.criteria(id), mine.cohort()).isEmpty(),
                        both,
                        boxes,
                        errors)
                : Templates.application(
                        mine.application(), mine.cohort(), mine.status(), own.criteria(id), boxes, errors);
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

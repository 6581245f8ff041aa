package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.upshift.admission.Countdown;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammePanel;
import org.upshift.programme.ProgrammeQueries;

/** "How to apply" on the public page of a programme. */
@Singleton
class HowToApply implements ProgrammePanel {
    private final Clock clock;

    HowToApply(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance howToApply(List<Chance> open, List<Closed> closed);
    }

    /** A cohort that one can apply to now. */
    record Chance(CohortView cohort, String countdown) {}

    /** A cohort that one cannot apply to any more; the team may have closed it before its deadline. */
    record Closed(CohortView cohort, boolean deadlinePassed) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<TemplateInstance> panel(ProgrammeQueries.View programme, List<CohortView> cohorts) {
        if (cohorts.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return Optional.of(Templates.howToApply(
                cohorts.stream()
                        .filter(cohort -> cohort.takesApplications(now))
                        .sorted(Comparator.comparing(CohortView::deadline))
                        .map(cohort -> new Chance(cohort, Countdown.words(cohort.deadline(), now)))
                        .toList(),
                cohorts.stream()
                        .filter(cohort -> !cohort.takesApplications(now))
                        .map(cohort -> new Closed(cohort, cohort.isDeadlinePassed(now)))
                        .toList()));
    }
}

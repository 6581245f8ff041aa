package org.upshift.timetable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammePanel;
import org.upshift.programme.ProgrammeQueries;

/** "Key dates" on the public page of a programme, as its brochure prints them. */
@Singleton
class KeyDatesPanel implements ProgrammePanel {
    private static final int DATES = 500;

    private final SessionQueries sessions;

    KeyDatesPanel(SessionQueries sessions) {
        this.sessions = sessions;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance keyDates(List<KeyDates> cohorts);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<TemplateInstance> panel(ProgrammeQueries.View programme, List<CohortView> cohorts) {
        if (cohorts.isEmpty()) {
            return Optional.empty();
        }
        var all = sessions.ofCohorts(cohorts.stream().map(CohortView::id).toList(), Page.first(DATES));
        var dated = cohorts.stream()
                .map(cohort -> KeyDates.of(cohort, all))
                .filter(dates -> !dates.lines().isEmpty())
                .toList();
        return dated.isEmpty() ? Optional.empty() : Optional.of(Templates.keyDates(dated));
    }
}

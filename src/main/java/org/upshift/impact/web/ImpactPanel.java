package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.upshift.impact.PublishedImpact;
import org.upshift.impact.PublishedImpact.Published;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammePanel;
import org.upshift.programme.ProgrammeQueries;

/** What cohorts of the programme have published of their impact. One SQL statement. */
@Singleton
class ImpactPanel implements ProgrammePanel {

    private static final int ORDER = 30;

    private final PublishedImpact published;

    ImpactPanel(PublishedImpact published) {
        this.published = published;
    }

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance panel(List<Published> impacts);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<TemplateInstance> panel(ProgrammeQueries.View programme, List<CohortView> cohorts) {
        if (cohorts.isEmpty()) {
            return Optional.empty();
        }
        var impacts = published.of(cohorts.stream().map(CohortView::id).toList());
        return impacts.isEmpty() ? Optional.empty() : Optional.of(Templates.panel(impacts));
    }
}

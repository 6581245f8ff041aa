package org.upshift.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.upshift.booking.MySessionsPanel;
import org.upshift.programme.CohortView;

/** "You have completed the programme" for the participant who has. */
@Singleton
class CertificatePanel implements MySessionsPanel {
    private final CompletionQueries completions;

    CertificatePanel(CompletionQueries completions) {
        this.completions = completions;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance myCertificate(CohortView cohort, CompletionQueries.Certificate certificate);
    }

    @Override
    public Optional<TemplateInstance> panel(CohortView cohort, UUID person) {
        return completions.certificate(person, cohort.id()).map(found -> Templates.myCertificate(cohort, found));
    }
}

package org.upshift.programme.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammePanel;
import org.upshift.programme.ProgrammeQueries;

/**
 * The public page of a programme without the frame around it: the same for everybody, so it is made once and kept for
 * {@code upshift.public-pages.kept-for}. What it says may be so much older than the database; every rule is checked again when
 * somebody acts.
 */
@ApplicationScoped
class ProgrammeSheets {
    private static final int COHORTS = 5;

    private final ProgrammeQueries programmes;
    private final CohortQueries cohorts;
    private final List<ProgrammePanel> panels;
    private final Clock clock;
    private final Kept<Rendered> kept;

    ProgrammeSheets(
            ProgrammeQueries programmes,
            CohortQueries cohorts,
            @All List<ProgrammePanel> panels,
            Clock clock,
            @ConfigProperty(name = "upshift.public-pages.kept-for") Duration time) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ProgrammePanel::order))
                .toList();
        this.clock = clock;
        this.kept = new Kept<>(time, clock);
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance showHero(ProgrammeSheet sheet, CohortView open);

        static native TemplateInstance showText(ProgrammeSheet sheet);
    }

    record Rendered(String title, RawString hero, RawString text) {}

    Rendered of(String slug) {
        return kept.get(slug, () -> render(slug));
    }

    private Rendered render(String slug) {
        var programme = programmes.programme(slug).orElseThrow(() -> new NotFound("programme"));
        var running = cohorts.publicCohorts(programme.id(), Page.first(COHORTS));
        var open = running.stream()
                .filter(cohort -> cohort.takesApplications(clock.instant()))
                .min(Comparator.comparing(CohortView::deadline))
                .orElse(null);
        var sheet = ProgrammeSheet.of(programme, programmes.parts(programme.id()), panels(programme, running));
        return new Rendered(
                programme.title(),
                new RawString(Templates.showHero(sheet, open).render()),
                new RawString(Templates.showText(sheet).render()));
    }

    private List<ProgrammeSheet.Panel> panels(ProgrammeQueries.View programme, List<CohortView> running) {
        return panels.stream()
                .flatMap(panel -> panel.panel(programme, running).stream()
                        .map(shown -> new ProgrammeSheet.Panel(
                                anchor(panel.title()), panel.title(), new RawString(shown.render()))))
                .toList();
    }

    private static String anchor(String title) {
        return "panel-" + title.toLowerCase(Locale.UK).replace(' ', '-');
    }
}

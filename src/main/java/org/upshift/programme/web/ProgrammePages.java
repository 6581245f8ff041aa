package org.upshift.programme.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammePanel;
import org.upshift.programme.ProgrammeQueries;

/** The public pages: what is offered. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProgrammePages {
    private static final int CARDS = 20;
    private static final int COHORTS = 5;

    private final ProgrammeQueries programmes;
    private final CohortQueries cohorts;
    private final List<ProgrammePanel> panels;
    private final Clock clock;

    ProgrammePages(ProgrammeQueries programmes, CohortQueries cohorts, @All List<ProgrammePanel> panels, Clock clock) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ProgrammePanel::order))
                .toList();
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Page<ProgrammeQueries.Card> page, Map<UUID, CohortView> open);

        static native TemplateInstance show(ProgrammeSheet sheet, CohortView open);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") Integer page) {
        int number = Page.number(page);
        var cards = programmes.cards(org.hibernate.query.Page.page(CARDS, number - 1));
        var open = cohorts
                .open(cards.stream().map(ProgrammeQueries.Card::id).toList(), LondonTime.local(clock.instant()))
                .stream()
                .collect(Collectors.toMap(CohortView::programmeId, Function.identity(), (next, later) -> next));
        return Templates.list(new Page<>(cards, number, CARDS, programmes.count()), open);
    }

    @GET
    @Path("programmes/{slug}")
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = programmes.programme(slug).orElseThrow(() -> new NotFound("programme"));
        var running = cohorts.publicCohorts(programme.id(), org.hibernate.query.Page.first(COHORTS));
        var open = running.stream()
                .filter(cohort -> cohort.takesApplications(clock.instant()))
                .min(Comparator.comparing(CohortView::deadline))
                .orElse(null);
        return Templates.show(
                ProgrammeSheet.of(programme, programmes.parts(programme.id()), rendered(programme, running)), open);
    }

    private List<ProgrammeSheet.Panel> rendered(ProgrammeQueries.View programme, List<CohortView> running) {
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

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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.PartKind;
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

    ProgrammePages(ProgrammeQueries programmes, CohortQueries cohorts, @All List<ProgrammePanel> panels) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ProgrammePanel::order))
                .toList();
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Page<ProgrammeQueries.Card> page);

        static native TemplateInstance show(
                ProgrammeQueries.View programme,
                Map<PartKind, List<ProgrammeQueries.PartView>> parts,
                List<RawString> panels);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") Integer page) {
        int number = Page.number(page);
        var cards = programmes.cards(org.hibernate.query.Page.page(CARDS, number - 1));
        return Templates.list(new Page<>(cards, number, CARDS, programmes.count()));
    }

    @GET
    @Path("programmes/{slug}")
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = programmes.programme(slug).orElseThrow(() -> new NotFound("programme"));
        var running = cohorts.publicCohorts(programme.id(), org.hibernate.query.Page.first(COHORTS));
        var rendered = panels.stream()
                .flatMap(panel -> panel.panel(programme, running).stream())
                .map(panel -> new RawString(panel.render()))
                .toList();
        return Templates.show(programme, byKind(programmes.parts(programme.id())), rendered);
    }

    private static Map<PartKind, List<ProgrammeQueries.PartView>> byKind(List<ProgrammeQueries.PartView> parts) {
        var byKind = new EnumMap<PartKind, List<ProgrammeQueries.PartView>>(PartKind.class);
        for (var kind : PartKind.values()) {
            byKind.put(kind, parts.stream().filter(part -> part.kind() == kind).toList());
        }
        return byKind;
    }
}

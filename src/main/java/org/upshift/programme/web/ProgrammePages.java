package org.upshift.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammeQueries;

/** The public pages: what is offered. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProgrammePages {
    private static final int CARDS = 20;

    private final ProgrammeQueries programmes;
    private final CohortQueries cohorts;
    private final ProgrammeSheets sheets;
    private final Clock clock;

    ProgrammePages(ProgrammeQueries programmes, CohortQueries cohorts, ProgrammeSheets sheets, Clock clock) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.sheets = sheets;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Page<ProgrammeQueries.Card> page, Map<UUID, CohortView> open);

        static native TemplateInstance show(ProgrammeSheets.Rendered page);
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
        return Templates.show(sheets.of(slug));
    }
}

package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.BeginSelection;
import org.upshift.admission.Board;
import org.upshift.admission.Outcome;
import org.upshift.admission.ReleaseQueries;
import org.upshift.admission.SelectionStatus;
import org.upshift.admission.SetSelectionAside;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The workbench on which the outcomes of a cohort are prepared, and what was released. */
@Path("/cohorts/{cohort}/selection")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SelectionPages {
    private static final int ROWS = 50;
    private static final org.hibernate.query.Page RELEASES = org.hibernate.query.Page.first(20);

    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleaseQueries releases;
    private final BeginSelection begin;
    private final SetSelectionAside setAside;
    private final CurrentActor actor;
    private final Forms forms;

    SelectionPages(
            CohortAccess access,
            Workbench workbench,
            ReleaseQueries releases,
            BeginSelection begin,
            SetSelectionAside setAside,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.releases = releases;
        this.begin = begin;
        this.setAside = setAside;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance selection(
                Board board, Board.Wanted wanted, Page<BoardRow> page, String query, Errors errors);

        static native TemplateInstance released(
                CohortView cohort,
                boolean before,
                int undecided,
                List<ReleaseQueries.Release> releases,
                List<Outcome> outcomes,
                Board.Wanted wanted,
                Page<ReleaseQueries.Told> page,
                String query,
                Errors errors);
    }

    @GET
    public TemplateInstance show(
            @PathParam("cohort") UUID id, @BeanParam BoardQuery asked, @QueryParam("page") Integer page) {
        return page(id, asked, Page.number(page), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("cohort") UUID id) {
        return forms.answer(
                () -> {
                    begin.begin(actor.get(), id);
                    return Next.to(SelectionLinks.board(id)).saying("The selection has begun. Nobody is told anything");
                },
                errors -> page(id, BoardQuery.ALL, 1, errors));
    }

    @POST
    @Path("setting-aside")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(@PathParam("cohort") UUID id) {
        return forms.answer(
                () -> {
                    setAside.setAside(actor.get(), id);
                    return Next.to(SelectionLinks.board(id))
                            .saying("The selection is set aside. Nobody was told anything");
                },
                errors -> page(id, BoardQuery.ALL, 1, errors));
    }

    private TemplateInstance page(UUID id, BoardQuery asked, int number, Errors errors) {
        var cohort = access.withPlaces(id, actor.get());
        return workbench
                .shown(cohort, asked.wanted(), number, ROWS)
                .map(shown -> Templates.selection(
                        shown.board(),
                        asked.wanted(),
                        shown.page()
                                .map(one -> BoardRow.of(one, id, shown.board().plan() != null)),
                        asked.query(),
                        errors))
                .orElseGet(() -> released(cohort, asked, number, errors));
    }

    private TemplateInstance released(CohortView cohort, BoardQuery asked, int number, Errors errors) {
        return Templates.released(
                cohort,
                workbench
                        .status(cohort.id())
                        .filter(status -> status == SelectionStatus.RELEASED)
                        .isPresent(),
                workbench.undecided(cohort),
                releases.releases(cohort.id(), RELEASES),
                List.of(Outcome.values()),
                asked.wanted(),
                releases.told(cohort.id(), asked.wanted(), number, ROWS),
                asked.query(),
                errors);
    }
}

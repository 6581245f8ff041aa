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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Missing;
import org.upshift.admission.RemindOfMissing;
import org.upshift.admission.WhoIsMissingWhat;
import org.upshift.admission.WhoIsMissingWhat.Wanted;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** Who is missing what in a cohort, with reminders to all who are shown, and the list as a file. */
@Path("/cohorts/{cohort}/missing")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class MissingPages {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 10_000;

    private final CohortAccess access;
    private final WhoIsMissingWhat missing;
    private final RemindOfMissing remind;
    private final CurrentActor actor;
    private final Forms forms;

    MissingPages(
            CohortAccess access, WhoIsMissingWhat missing, RemindOfMissing remind, CurrentActor actor, Forms forms) {
        this.access = access;
        this.missing = missing;
        this.remind = remind;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance missing(
                CohortView cohort,
                List<Filter> filters,
                Wanted wanted,
                Page<MissingLine> page,
                String query,
                int most,
                Errors errors);
    }

    /** What the list can be narrowed to, and how many applications that are. */
    record Filter(Missing missing, long number) {}

    record WantedForm(
            @RestForm String missing,
            @RestForm String search,
            @RestForm String sort) {
        Wanted wanted() {
            return MissingPages.wanted(missing, search, sort);
        }
    }

    @GET
    public TemplateInstance show(
            @PathParam("cohort") UUID id,
            @QueryParam("missing") String kind,
            @QueryParam("search") String search,
            @QueryParam("sort") String sort,
            @QueryParam("page") Integer page) {
        return page(id, wanted(kind, search, sort), Page.number(page), Errors.NONE);
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("cohort") UUID id, @BeanParam WantedForm form) {
        return forms.answer(
                form,
                () -> {
                    int letters = remind.remind(actor.get(), id, form.wanted());
                    return Next.to(SelectionLinks.missing(id) + "?" + query(form.wanted()))
                            .saying(letters == 1 ? "1 letter is on its way" : letters + " letters are on their way");
                },
                errors -> page(id, form.wanted(), 1, errors));
    }

    @GET
    @Path("missing.csv")
    @Produces("text/csv")
    public Response csv(
            @PathParam("cohort") UUID id,
            @QueryParam("missing") String kind,
            @QueryParam("search") String search,
            @QueryParam("sort") String sort) {
        return file(id, wanted(kind, search, sort)).csv();
    }

    @GET
    @Path("missing.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(
            @PathParam("cohort") UUID id,
            @QueryParam("missing") String kind,
            @QueryParam("search") String search,
            @QueryParam("sort") String sort) {
        return file(id, wanted(kind, search, sort)).xlsx("Missing");
    }

    private TableDownload file(UUID id, Wanted wanted) {
        return MissingFile.of(missing.list(access.withPlaces(id, actor.get()), wanted, 1, MOST_IN_FILE)
                .items());
    }

    private TemplateInstance page(UUID id, Wanted wanted, int number, Errors errors) {
        var cohort = access.withPlaces(id, actor.get());
        var counted = missing.counted(cohort, wanted, number, ROWS);
        return Templates.missing(
                cohort,
                filters(counted.numbers()),
                wanted,
                counted.page().map(line -> MissingLine.of(line, id)),
                query(wanted),
                RemindOfMissing.MOST,
                errors);
    }

    private static List<Filter> filters(Map<Missing, Long> numbers) {
        return Arrays.stream(Missing.values())
                .map(one -> new Filter(one, numbers.get(one)))
                .toList();
    }

    private static Wanted wanted(String kind, String search, String sort) {
        var chosen = Arrays.stream(Missing.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new Wanted(chosen, search, sort);
    }

    private static String query(Wanted wanted) {
        return (wanted.missing() == null ? "" : "missing=" + wanted.missing() + "&")
                + (wanted.search().isEmpty()
                        ? ""
                        : "search=" + URLEncoder.encode(wanted.search(), StandardCharsets.UTF_8) + "&")
                + "sort=" + wanted.sort() + "&";
    }
}

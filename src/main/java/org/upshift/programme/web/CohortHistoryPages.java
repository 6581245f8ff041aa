package org.upshift.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.upshift.history.HistoryQueries;
import org.upshift.history.HistoryRow;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** Who did what in a cohort, the latest first. */
@Path("/cohorts/{cohort}/history")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CohortHistoryPages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final CohortAccess access;
    private final HistoryQueries history;

    CohortHistoryPages(CurrentActor actor, CohortAccess access, HistoryQueries history) {
        this.actor = actor;
        this.access = access;
        this.history = history;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance history(CohortView cohort, Page<HistoryRow> page);
    }

    @GET
    public TemplateInstance history(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        var cohort = access.cohort(id, actor.get());
        int number = Page.number(page);
        var rows = history.ofScope(id, org.hibernate.query.Page.page(SIZE, number - 1));
        return Templates.history(cohort, new Page<>(rows, number, SIZE, history.countOfScope(id)));
    }

    /** "Cohort advanced" for the code {@code cohort-advanced}. */
    @TemplateExtension
    static String words(HistoryRow row) {
        String words = row.action().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package org.upshift.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.privacy.DataRequestView;
import org.upshift.privacy.DataRequests;
import org.upshift.privacy.DataRequests.Filter;
import org.upshift.privacy.RequestKind;
import org.upshift.privacy.RequestStatus;

/** What people ask for about their data, for those who handle it. */
@Path("/team/data-requests")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class DataRequestListPages {
    private static final int ROWS = 50;

    private final CurrentActor actor;
    private final DataRequests requests;
    private final Clock clock;

    DataRequestListPages(CurrentActor actor, DataRequests requests, Clock clock) {
        this.actor = actor;
        this.requests = requests;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance requests(
                Page<DataRequestView> page, Filter filter, String query, LocalDate today, boolean administrator);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("kind") String kind,
            @QueryParam("status") String status,
            @QueryParam("search") String search,
            @QueryParam("page") Integer page) {
        boolean overdue = "OVERDUE".equals(status);
        var filter = new Filter(
                one(RequestKind.values(), kind),
                one(RequestStatus.values(), status),
                overdue,
                search == null ? "" : search.strip());
        return Templates.requests(
                requests.list(actor.get(), filter, Page.number(page), ROWS),
                filter,
                query(filter),
                LondonTime.today(clock.instant()),
                actor.get().isAdministrator());
    }

    private static <E extends Enum<E>> E one(E[] values, String asked) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String query(Filter filter) {
        String status = filter.overdue()
                ? "OVERDUE"
                : filter.status() == null ? "" : filter.status().name();
        return (filter.kind() == null ? "" : "kind=" + filter.kind() + "&")
                + (status.isEmpty() ? "" : "status=" + status + "&")
                + (filter.search().isEmpty()
                        ? ""
                        : "search=" + URLEncoder.encode(filter.search(), StandardCharsets.UTF_8) + "&");
    }
}

package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.SearchWords;

/**
 * The one rule of who sees a request: whoever made it; the team of a programme, when all records of that person are in its
 * programmes; and administrators. For everyone else it is not there.
 */
@ApplicationScoped
public class DataRequests {
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final DataRequestQueries queries;
    private final FindHandlers handlers;
    private final Clock clock;

    DataRequests(DataRequestQueries queries, FindHandlers handlers, Clock clock) {
        this.queries = queries;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** What is looked for in the list; null or empty for everything. */
    public record Filter(RequestKind kind, RequestStatus status, boolean overdue, String search) {
        public static final Filter NONE = new Filter(null, null, false, "");

        Set<RequestKind> kinds() {
            return kind == null ? Set.of(RequestKind.values()) : Set.of(kind);
        }

        Set<RequestStatus> statuses() {
            if (overdue) {
                return Set.of(RequestStatus.OPEN);
            }
            return status == null ? Set.of(RequestStatus.values()) : Set.of(status);
        }

        String like() {
            return SearchWords.part(search);
        }
    }

    public Page<DataRequestView> list(Actor actor, Filter filter, int number, int size) {
        var before = filter.overdue() ? LondonTime.today(clock.instant()) : EVER;
        var everywhere = actor.isAdministrator();
        var scope = actor.scope(Role.TEAM);
        var rows = queries.list(
                filter.kinds(),
                filter.statuses(),
                before,
                filter.like(),
                everywhere,
                scope,
                org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(
                rows,
                number,
                size,
                queries.count(filter.kinds(), filter.statuses(), before, filter.like(), everywhere, scope));
    }

    public DataRequestView handled(Actor actor, UUID id) {
        return queries.handled(id, actor.isAdministrator(), actor.scope(Role.TEAM))
                .orElseThrow(() -> new NotFound("data request"));
    }

    /** Whether the actor still reaches all records of the person, of whom some may have come elsewhere since they asked. */
    public boolean reachesAll(Actor actor, DataRequestView request) {
        return handlers.of(request.personId()).include(actor);
    }

    public Page<DataRequestView> own(UUID person, int number, int size) {
        var rows = queries.own(person, org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(rows, number, size, queries.countOwn(person));
    }

    public DataRequestView own(UUID person, UUID id) {
        return queries.own(person, org.hibernate.query.Page.first(Page.MAX_SIZE)).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("data request"));
    }

    /** The references of requests, for sentences about them. */
    public Map<UUID, String> references(Collection<UUID> ids) {
        return queries.references(ids).stream()
                .collect(Collectors.toMap(DataRequestQueries.Reference::id, DataRequestQueries.Reference::reference));
    }
}

package org.upshift.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** What has been merged, as far as an actor may see it. */
@ApplicationScoped
public class Mergers {
    private final MergerQueries queries;
    private final List<MovableRecords> kinds;

    Mergers(MergerQueries queries, @All List<MovableRecords> kinds) {
        this.queries = queries;
        this.kinds = kinds;
    }

    /** A merge and what it moved, such as "2 applications". */
    public record Details(MergerQueries.Row row, List<String> moved) {}

    public Page<MergerQueries.Row> visible(Actor actor, int number, int size) {
        var rows = queries.visible(
                actor.isAdministrator(), actor.answerable(), org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(rows, number, size, queries.countVisible(actor.isAdministrator(), actor.answerable()));
    }

    public Details details(Actor actor, UUID id) {
        var row = queries.visibleOne(id, actor.isAdministrator(), actor.answerable())
                .orElseThrow(() -> new NotFound("merge"));
        var moved =
                queries.moved(id).stream().map(one -> words(row.subject(), one)).toList();
        return new Details(row, moved);
    }

    private String words(MergeSubject subject, MergerQueries.Moved moved) {
        return kinds.stream()
                .filter(kind -> kind.subject() == subject && kind.kind().equals(moved.kind()))
                .map(kind -> kind.words((int) moved.records()))
                .findFirst()
                .orElse(moved.records() + " × " + moved.kind());
    }
}

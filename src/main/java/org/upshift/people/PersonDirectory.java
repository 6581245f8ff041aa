package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** Everybody whom Upshift knows, for administrators. */
@ApplicationScoped
public class PersonDirectory {
    private final DirectoryQueries queries;
    private final Clock clock;

    PersonDirectory(DirectoryQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Somebody in the list of all; {@code roles} are those held now. */
    public record Line(UUID id, String name, String email, String organisation, long roles) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    /** Those whose name, address or organisation has the words in it. */
    public Page<Line> search(Actor actor, String words, int number, int size) {
        if (!actor.isAdministrator()) {
            throw new NotFound("people");
        }
        String part = SearchWords.part(words);
        var rows = queries.everyone(part, clock.instant(), org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(rows, number, size, queries.countEveryone(part));
    }
}

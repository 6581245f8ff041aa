package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.Page;

/** Where a person is signed in now, what was used last first. */
@ApplicationScoped
public class MySignIns {
    private final SignInQueries queries;
    private final Clock clock;

    MySignIns(SignInQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Page<SignInQueries.Row> of(UUID person, int number, int size) {
        var now = clock.instant();
        var idleSince = now.minus(SignInUse.IDLE);
        var rows = queries.standing(person, now, idleSince, org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(rows, number, size, queries.count(person, now, idleSince));
    }
}

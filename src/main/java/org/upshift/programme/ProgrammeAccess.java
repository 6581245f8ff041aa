package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** The one rule of who changes a programme: its team, and administrators. For everyone else it is not there to be changed. */
@ApplicationScoped
public class ProgrammeAccess {
    private final ProgrammeQueries programmes;

    ProgrammeAccess(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    public ProgrammeQueries.View programme(String slug, Actor actor) {
        return programmes
                .reachable(slug, actor.isAdministrator(), actor.scope(Role.TEAM))
                .orElseThrow(() -> new NotFound("programme"));
    }

    public List<ProgrammeQueries.Card> programmes(Actor actor, Page page) {
        return programmes.allReachable(actor.isAdministrator(), actor.scope(Role.TEAM), page);
    }

    public long count(Actor actor) {
        return programmes.countReachable(actor.isAdministrator(), actor.scope(Role.TEAM));
    }
}

package org.upshift.admission.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.upshift.admission.Board;
import org.upshift.admission.Outcome;

/** What the team asks its workbench for, as it stands in the address of the page. */
record BoardQuery(
        @QueryParam("outcome") String outcome,
        @QueryParam("search") String search,
        @QueryParam("sort") String sort) {
    static final BoardQuery ALL = new BoardQuery("", "", "");

    public Board.Wanted wanted() {
        var chosen = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
        return new Board.Wanted(chosen, search, sort);
    }

    /** The same as part of an address, to which more can be added. */
    public String query() {
        var wanted = wanted();
        return ListQuery.part(
                        "outcome",
                        wanted.outcome() == null ? "" : wanted.outcome().name())
                + ListQuery.part("search", wanted.search())
                + ListQuery.part("sort", wanted.sort());
    }
}

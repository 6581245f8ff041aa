package org.upshift.review.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.upshift.review.PanelWanted;

/** What the team asks its list of a panel for, as it stands in the address of the page. */
record PanelQuery(
        @QueryParam("missing") String missing,
        @QueryParam("search") String search,
        @QueryParam("sort") String sort) {

    PanelWanted wanted() {
        return new PanelWanted("yes".equals(missing), search, sort);
    }

    /** The same as part of an address, to which more can be added. */
    static String of(PanelWanted wanted) {
        return (wanted.missing() ? "missing=yes&" : "")
                + (wanted.search().isEmpty()
                        ? ""
                        : "search=" + URLEncoder.encode(wanted.search(), StandardCharsets.UTF_8) + "&")
                + (wanted.sort().isEmpty() ? "" : "sort=" + wanted.sort() + "&");
    }
}

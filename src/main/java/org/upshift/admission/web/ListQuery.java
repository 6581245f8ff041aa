package org.upshift.admission.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.upshift.admission.ApplicationList.Wanted;
import org.upshift.admission.Standing;

/** What the team asks its list of applications for, as it stands in the address of the page. */
record ListQuery(
        @QueryParam("status") String status,
        @QueryParam("incomplete") String incomplete,
        @QueryParam("waits") String waits,
        @QueryParam("look") String look,
        @QueryParam("search") String search,
        @QueryParam("sort") String sort) {

    public Wanted wanted() {
        return new Wanted(
                standing(), incomplete, "yes".equals(waits), "yes".equals(look), search, "score".equals(sort));
    }

    private Standing standing() {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    /** Whether it asks for less than everything. */
    public boolean isNarrow() {
        var wanted = wanted();
        return wanted.standing() != null
                || wanted.waits()
                || wanted.look()
                || !wanted.incomplete().isEmpty()
                || !wanted.search().isEmpty();
    }

    /** The same as part of an address, to which more can be added. */
    public String query() {
        var wanted = wanted();
        return part("status", wanted.standing() == null ? "" : wanted.standing().name())
                + part("incomplete", wanted.incomplete())
                + part("waits", wanted.waits() ? "yes" : "")
                + part("look", wanted.look() ? "yes" : "")
                + part("search", wanted.search())
                + part("sort", wanted.byScore() ? "score" : "");
    }

    /** A part of an address; nothing where there is no value. */
    static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}

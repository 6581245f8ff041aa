package org.upshift.rest;

import jakarta.ws.rs.QueryParam;
import org.upshift.kernel.Page;
import org.upshift.kernel.RuleViolation;

/** {@code ?page=2&size=50}: page counts from 1, size is at most 100. */
public record Paging(
        @QueryParam("page") String page, @QueryParam("size") String size) {

    public int number() {
        return Page.number(whole("page", page));
    }

    public int pageSize() {
        return Page.size(whole("size", size), 50);
    }

    private static Integer whole(String name, String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(asked.strip());
        } catch (NumberFormatException e) {
            throw new RuleViolation("not-a-number", name, "Enter a whole number, 1 or more");
        }
    }
}

package org.upshift.rest;

import jakarta.ws.rs.QueryParam;
import org.upshift.kernel.Page;

/** {@code ?page=2&size=50}: page counts from 1, size is at most 100. */
public record Paging(
        @QueryParam("page") Integer page,
        @QueryParam("size") Integer size) {

    public int number() {
        return Page.number(page);
    }

    public int pageSize() {
        return Page.size(size, 50);
    }
}

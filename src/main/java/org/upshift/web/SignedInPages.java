package org.upshift.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is made for one person, and what went wrong, is kept by no cache: a browser would keep a 410 for good. */
class SignedInPages {
    @ServerResponseFilter
    public void forbidCaching(ContainerRequestContext request, ContainerResponseContext response) {
        boolean personal =
                !request.getCookies().isEmpty() || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (personal || response.getStatus() >= 400) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}

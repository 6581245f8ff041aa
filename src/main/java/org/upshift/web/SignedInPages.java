package org.upshift.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is made for one person is kept by no cache. */
class SignedInPages {
    @ServerResponseFilter
    public void forbidCaching(ContainerRequestContext request, ContainerResponseContext response) {
        boolean personal =
                !request.getCookies().isEmpty() || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (personal) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}

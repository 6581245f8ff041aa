package org.upshift.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.upshift.web.ErrorPages;

/** Gives a body to refusals that come without one, such as that of a form without its CSRF token. */
class EmptyFailures {
    private static final int BEFORE_TEMPLATES_ARE_RENDERED = 10_000;

    @ServerResponseFilter(priority = BEFORE_TEMPLATES_ARE_RENDERED)
    public void fill(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < 400 || response.hasEntity() || request.getMethod().equals("HEAD")) {
            return;
        }
        if (request.getUriInfo().getPath().startsWith("/api/")) {
            String reason = response.getStatusInfo().getReasonPhrase();
            response.setEntity(Problem.of(status, reason, reason), null, MediaType.valueOf(Problem.MEDIA_TYPE));
        } else {
            response.setEntity(ErrorPages.of(status, null), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}

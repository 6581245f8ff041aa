package org.upshift.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.TooManyTries;
import org.upshift.web.ErrorPages;
import org.upshift.web.StepUp;

/** The one place where a failure becomes an answer: a {@link Problem} under /api, a designed page elsewhere. */
@Singleton
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int OUTAGE_SECONDS = 30;

    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(UUID.class, "an id, like 0b0c6f0e-2f7c-4a53-9d3b-3f0f6a0c9a11"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(LocalDate.class, "a real date, like 2027-06-30"),
            Map.entry(LocalTime.class, "a time, like 16:00"),
            Map.entry(LocalDateTime.class, "a real date and time, like 2027-06-30T16:00"),
            Map.entry(List.class, "a list"));

    private final CurrentIdentityAssociation identities;

    Failures(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerExceptionMapper
    public Response notFound(NotFound failure, UriInfo uri, ContainerRequestContext request) {
        return stepUp(request)
                .orElseGet(() -> answer(uri, Problem.of(404, "Not Found", "There is nothing here for you"), null));
    }

    @ServerExceptionMapper
    public Response tooOften(TooManyTries failure, UriInfo uri) {
        LOG.infof("Refused: %s", failure.getMessage());
        var problem = Problem.of(429, "Too Many Requests", failure.getMessage()).withCode("too-many-tries");
        return Response.fromResponse(answer(uri, problem, failure.getMessage()))
                .header("Retry-After", failure.retryAfterSeconds())
                .build();
    }

    @ServerExceptionMapper
    public Response ruleViolation(RuleViolation failure, UriInfo uri) {
        var problem =
                Problem.of(422, "Unprocessable Content", failure.getMessage()).withCode(failure.code());
        var errors = failure.all().stream()
                .filter(one -> one.field() != null)
                .map(one -> new Problem.FieldError(one.field(), one.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            problem = problem.withErrors(errors);
        }
        return answer(uri, problem, failure.getMessage());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException failure, UriInfo uri) {
        var errors = failure.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(
                        lastNode(violation.getPropertyPath().toString()), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.FieldError::field))
                .toList();
        return answer(
                uri,
                Problem.of(422, "Unprocessable Content", "Some values are not valid")
                        .withErrors(errors),
                null);
    }

    /** JSON, but a member of it is of another kind than what is asked for. */
    @ServerExceptionMapper
    public Response mistyped(MismatchedInputException failure, UriInfo uri) {
        String field = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        String asked = KINDS.getOrDefault(failure.getTargetType(), "a value of another kind");
        var problem = Problem.of(400, "Bad Request", "The body is not what is asked for");
        return answer(
                uri,
                field.isEmpty()
                        ? problem
                        : problem.withErrors(List.of(new Problem.FieldError(field, "This must be " + asked))),
                null);
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException failure, UriInfo uri) {
        return answer(
                uri, Problem.of(409, "Conflict", "This has changed meanwhile: read it again, then try again"), null);
    }

    /** Two did the same thing at the same moment; the unique key of the database let one of them through. */
    @ServerExceptionMapper
    public Response rival(org.hibernate.exception.ConstraintViolationException failure, UriInfo uri) {
        LOG.infof("Refused by constraint %s", failure.getConstraintName());
        return answer(
                uri, Problem.of(409, "Conflict", "This has changed meanwhile: read it again, then try again"), null);
    }

    /** Text with characters, or dates, that the database cannot hold. */
    @ServerExceptionMapper({DataException.class, DateTimeException.class})
    public Response unstorable(RuntimeException failure, UriInfo uri) {
        String words = "Something in it cannot be stored: check dates, and characters that cannot be seen";
        return answer(uri, Problem.of(422, "Unprocessable Content", words), words);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, UriInfo uri, ContainerRequestContext request) {
        // What a role is needed for has no secrets in its path
        LOG.infof(
                "Refused for want of a role: %s %s",
                request.getMethod(), uri.getRequestUri().getRawPath());
        return stepUp(request)
                .orElseGet(() -> answer(uri, Problem.of(403, "Forbidden", "Your role does not allow this"), null));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, UriInfo uri) {
        var given = failure.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        String reason = given.getStatusInfo().getReasonPhrase();
        String detail = failure.getCause() instanceof StreamReadException broken
                ? "The body is not JSON: see line %d, column %d"
                        .formatted(
                                broken.getLocation().getLineNr(),
                                broken.getLocation().getColumnNr())
                : reason;
        return answer(uri, Problem.of(given.getStatus(), reason, detail), null);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, UriInfo uri) {
        if (Outage.isBehind(failure)) {
            LOG.warnf("The database did not answer: %s", failure);
            var problem =
                    Problem.of(503, "Service Unavailable", "Upshift is not available for a moment. Nothing was saved");
            return Response.fromResponse(answer(uri, problem, null))
                    .header("Retry-After", OUTAGE_SECONDS)
                    .build();
        }
        LOG.errorf(failure, "Request failed");
        return answer(
                uri,
                Problem.of(500, "Internal Server Error", "Something went wrong. We have made a note of it."),
                null);
    }

    /** For somebody who may have proved too little so far: the way to prove the rest and come back. */
    private Optional<Response> stepUp(ContainerRequestContext request) {
        String path = stepUpPath();
        if (path == null) {
            return Optional.empty();
        }
        var uri = request.getUriInfo();
        if (uri.getPath().startsWith("/api/")) {
            var problem = Problem.of(403, "Forbidden", "Your roles count once you have shown the second factor")
                    .withCode("second-factor-missing");
            return Optional.of(answer(uri, problem, null));
        }
        var asked = uri.getRequestUri();
        String here = asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
        String next = request.getMethod().equals("GET") ? "?next=" + URLEncoder.encode(here, UTF_8) : "";
        return Optional.of(Response.seeOther(URI.create(path + next)).build());
    }

    private String stepUpPath() {
        try {
            return identities.getIdentity().getAttribute(StepUp.ATTRIBUTE);
        } catch (SecurityException notAuthenticated) {
            // A bad token where none is needed
            return null;
        }
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Response answer(UriInfo uri, Problem problem, String words) {
        if (uri.getPath().startsWith("/api/")) {
            return Response.status(problem.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem)
                    .build();
        }
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(ErrorPages.of(problem.status(), words))
                .build();
    }
}

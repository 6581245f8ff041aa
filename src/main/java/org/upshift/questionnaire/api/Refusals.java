package org.upshift.questionnaire.api;

import jakarta.ws.rs.core.Response;
import org.upshift.questionnaire.ImportRefused;
import org.upshift.rest.Problem;

/** Answers a file that cannot be stored with every reason for it. */
final class Refusals {

    private Refusals() {}

    static Response answer(ImportRefused refused) {
        var errors = refused.errors().stream()
                .map(error -> new Problem.FieldError(
                        "line " + error.line() + (error.column() == null ? "" : ", " + error.column()),
                        error.message()))
                .toList();
        return Response.status(422)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(422, "Unprocessable Content", refused.getMessage())
                        .withCode(refused.code())
                        .withErrors(errors))
                .build();
    }
}

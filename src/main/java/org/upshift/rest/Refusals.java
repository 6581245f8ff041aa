package org.upshift.rest;

import jakarta.ws.rs.core.Response;
import org.upshift.table.ImportRefused;

/** Answers a file that cannot be stored with every reason for it. */
public final class Refusals {

    private Refusals() {}

    public static Response answer(ImportRefused refused) {
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

package org.upshift.rest;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.upshift.kernel.RuleViolation;

/**
 * Validates what a script has sent, once it is known that it may send it there: {@code @Valid} on a parameter would answer
 * before that.
 */
@Singleton
public class Bodies {
    private final Validator validator;

    Bodies(Validator validator) {
        this.validator = validator;
    }

    /** The body itself, when it is valid. */
    public <T> T valid(T body) {
        if (body == null) {
            throw new RuleViolation("body-missing", "Send a JSON object");
        }
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }
}

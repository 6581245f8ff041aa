package org.upshift.kernel;

import java.util.List;

/**
 * A rule of the domain says no. The message is written for the person who asked; {@code field} names the form field or JSON
 * member that it is about, or is null when it is about the whole.
 */
public class RuleViolation extends RuntimeException {
    private final String code;
    private final String field;

    public RuleViolation(String code, String message) {
        this(code, null, message);
    }

    public RuleViolation(String code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    /** What each rule said, where several spoke at once. */
    public List<RuleViolation> all() {
        return List.of(this);
    }
}

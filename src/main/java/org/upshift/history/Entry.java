package org.upshift.history;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is to be recorded: {@code Entry.of("offer-made").by(id, name).about("application", applicationId).in(cohortId)}. Without
 * {@code by} it was Upshift itself; without {@code effective} it takes effect when it is recorded.
 */
public final class Entry {
    public static final int MAX_DETAIL = 2000;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    final String action;
    UUID actorId;
    String actorName = "Upshift";
    UUID onBehalfOfId;
    String onBehalfOfName;
    String subjectKind;
    UUID subjectId;
    UUID scopeId;
    Instant effectiveAt;
    String detail;

    private Entry(String action) {
        this.action = code(action);
    }

    /** An action as a code such as {@code offer-made}. */
    public static Entry of(String action) {
        return new Entry(action);
    }

    /** Who did it; the id is null for someone without a record, such as a line manager who followed a link. */
    public Entry by(UUID id, String name) {
        actorId = id;
        actorName = Objects.requireNonNull(name);
        return this;
    }

    public Entry onBehalfOf(UUID id, String name) {
        onBehalfOfId = id;
        onBehalfOfName = Objects.requireNonNull(name);
        return this;
    }

    /** What it was done to: a kind such as {@code application}, and its id. */
    public Entry about(String kind, UUID id) {
        subjectKind = code(kind);
        subjectId = Objects.requireNonNull(id);
        return this;
    }

    /** The programme, cohort or community whose history this belongs to. */
    public Entry in(UUID scope) {
        scopeId = scope;
        return this;
    }

    public Entry effective(Instant at) {
        effectiveAt = at;
        return this;
    }

    /** Plain text, at most {@link #MAX_DETAIL} characters. */
    public Entry detail(String text) {
        if (text != null && text.length() > MAX_DETAIL) {
            throw new IllegalArgumentException("The detail of " + action + " is longer than " + MAX_DETAIL);
        }
        detail = text;
        return this;
    }

    private static String code(String code) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        return code;
    }
}

package org.upshift.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is to be recorded: {@code Entry.of("offer-made").by(id, name).about("application", applicationId).in(cohortId)}. Without
 * {@code by} it was Upshift itself; without {@code effective} it takes effect when it is recorded.
 */
public final class Entry {
    public static final int MAX_DETAIL = 2000;
    public static final String UPSHIFT = "Upshift";

    /** A value that is longer is cut, so that a few long texts fit. */
    static final int MAX_VALUE = 8000;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    final String action;
    UUID actorId;
    String actorName = UPSHIFT;
    UUID onBehalfOfId;
    String onBehalfOfName;
    String subjectKind;
    UUID subjectId;
    UUID scopeId;
    UUID concernsId;
    Instant effectiveAt;
    String detail;
    final List<Change> changes = new ArrayList<>();

    private Entry(String action) {
        this.action = code(action);
    }

    /** An action as a code such as {@code offer-made}; what it says to people stands in {@code history/sentences.properties}. */
    public static Entry of(String action) {
        return new Entry(action);
    }

    /** Who did it; the id is null for someone without a record, such as a line manager who followed a link. */
    public Entry by(UUID id, String name) {
        actorId = id;
        actorName = Objects.requireNonNull(name);
        return this;
    }

    /** For whom it was done: a person, or an organisation. */
    public Entry onBehalfOf(UUID id, String name) {
        onBehalfOfId = id;
        onBehalfOfName = Objects.requireNonNull(name);
        return this;
    }

    /** What it was done to: a kind such as {@code application}, and its id. */
    public Entry about(String kind, UUID id) {
        subjectKind = code(kind);
        subjectId = Objects.requireNonNull(id);
        if (kind.equals("person")) {
            concernsId = id;
        }
        return this;
    }

    /** The programme, cohort or community whose history this belongs to. */
    public Entry in(UUID scope) {
        scopeId = scope;
        return this;
    }

    /** Whom detail and changes are about: they are blanked when this person is erased. */
    public Entry concerning(UUID person) {
        concernsId = person;
        return this;
    }

    public Entry effective(Instant at) {
        effectiveAt = at;
        return this;
    }

    /** Plain text, at most {@link #MAX_DETAIL} characters. It names a person only where {@link #concerning} says whom. */
    public Entry detail(String text) {
        if (text != null && text.length() > MAX_DETAIL) {
            throw new IllegalArgumentException("The detail of " + action + " is longer than " + MAX_DETAIL);
        }
        detail = text;
        return this;
    }

    /** What was one way before and is another way now; nothing is noted when it is the same. Null stands for nothing there. */
    public Entry changed(String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(what, said(before), said(after)));
        }
        return this;
    }

    /** Whether {@link #changed} has noted anything. */
    public boolean changesAnything() {
        return !changes.isEmpty();
    }

    private static String said(Object value) {
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString();
        return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE - 1) + "…";
    }

    static String code(String code) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        return code;
    }
}

package org.upshift.enrolment;

import java.util.UUID;

/** Someone with a place; {@code organisation} is null when it is not known. */
public record Participant(UUID personId, String name, String email, String organisation) {
    public String displayName() {
        return name.isEmpty() ? email : name;
    }
}

package org.upshift.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter in the list of what was sent. */
public record LetterRow(
        UUID id,
        String recipient,
        String subject,
        String purpose,
        LetterStatus status,
        Instant queuedAt,
        Instant sentAt,
        int attempts,
        String lastError) {}

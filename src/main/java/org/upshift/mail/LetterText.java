package org.upshift.mail;

import java.time.Instant;
import java.util.UUID;

/** A whole letter; its body is empty once it has left and bodies are not kept. */
public record LetterText(UUID id, String recipient, String subject, String body, Instant queuedAt) {}

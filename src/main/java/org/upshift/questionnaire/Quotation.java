package org.upshift.questionnaire;

import java.util.UUID;

/** What somebody wrote and said may be quoted; nobody knows who, or on which day. */
public record Quotation(UUID itemId, String text) {}

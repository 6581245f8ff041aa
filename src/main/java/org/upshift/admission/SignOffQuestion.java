package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a line manager is asked, and what became of it.
 *
 * @param organisation null when it is not known; {@code askedText} one line per thing that is asked
 */
public record SignOffQuestion(
        UUID id,
        String manager,
        String applicant,
        String jobTitle,
        String organisation,
        String programmeSlug,
        String contact,
        String askedText,
        SignOffStatus status,
        String signedName,
        Instant decidedAt) {

    public List<String> asked() {
        return askedText.lines().toList();
    }

    /** The contact as an address to write to, or null when it is something else. */
    public String contactEmail() {
        return contact.matches("[^\\s@?&:]+@[^\\s@?&:]+") ? contact : null;
    }

    public boolean isAnswered() {
        return decidedAt != null;
    }

    public boolean isSupported() {
        return status == SignOffStatus.SUPPORTED;
    }
}

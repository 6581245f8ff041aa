package org.upshift.programme;

import java.util.List;
import java.util.Map;

/**
 * All that a programme says about itself. Texts may be empty, never null.
 *
 * @param host the organisation that offers it
 * @param commitmentDays the days for which an employer releases a participant
 */
public record ProgrammeText(
        String title,
        String host,
        String summary,
        String purpose,
        String approach,
        String audience,
        String commitment,
        int commitmentDays,
        String contact,
        EligibilityRule eligibilityRule,
        Map<PartKind, List<Part>> parts) {

    /** One entry of a list; a module topic has lines in its body, a book has a link. */
    public record Part(String title, String body, String link) {
        public static Part of(String title) {
            return new Part(title, "", "");
        }
    }

    public List<Part> parts(PartKind kind) {
        return parts.getOrDefault(kind, List.of());
    }
}

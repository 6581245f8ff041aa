package org.upshift.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What anyone may read about the impact of cohorts. One SQL statement. */
@ApplicationScoped
public class PublishedImpact {

    private final PublicationQueries publications;
    private final ObjectMapper json;

    PublishedImpact(PublicationQueries publications, ObjectMapper json) {
        this.publications = publications;
        this.json = json;
    }

    /** The figures of a cohort, and since when they are public. */
    public record Published(UUID cohortId, Instant publishedAt, PublishedFigures figures) {}

    /** Those of the cohorts that are public, the newest first. */
    public List<Published> of(Collection<UUID> cohorts) {
        return publications.live(cohorts).stream()
                .map(row -> new Published(row.cohortId(), row.publishedAt(), read(row.figures())))
                .toList();
    }

    public Optional<Published> of(UUID cohort) {
        return of(List.of(cohort)).stream().findFirst();
    }

    /** Since when the figures of a cohort are public. */
    public Optional<Instant> since(UUID cohort) {
        return publications.liveSince(cohort);
    }

    String write(PublishedFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PublishedFigures read(String figures) {
        try {
            return json.readValue(figures, PublishedFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

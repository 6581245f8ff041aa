package org.upshift.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.UUID;

/** From whose responses to a wave a publication was made, so that the next one does not differ by only a few people. */
@Entity
@Table(name = "impact_publication_wave")
class PublishedWave {

    @Id
    private UUID id;

    private UUID publicationId;
    private UUID waveId;
    private String people;

    protected PublishedWave() {}

    PublishedWave(UUID publicationId, UUID waveId, Collection<String> respondentCodes) {
        this.id = UUID.randomUUID();
        this.publicationId = publicationId;
        this.waveId = waveId;
        this.people = Earlier.write(respondentCodes);
    }

    UUID getId() {
        return id;
    }

    UUID getPublicationId() {
        return publicationId;
    }

    UUID getWaveId() {
        return waveId;
    }

    String getPeople() {
        return people;
    }
}

package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** An address in the file of a draft. */
@Entity
class ApplicationImportAddress {

    @Embeddable
    record Key(UUID importId, String address) {}

    @EmbeddedId
    private Key id;

    protected ApplicationImportAddress() {}
}

package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Some of the bytes of a file. */
@Entity
class ApplicationFilePart {
    static final int SIZE = 500_000;

    /** @param number from 0 */
    @Embeddable
    record Key(UUID fileId, int number) {}

    @EmbeddedId
    private Key id;

    private byte[] bytes;

    protected ApplicationFilePart() {}

    ApplicationFilePart(UUID file, int number, byte[] some) {
        id = new Key(file, number);
        bytes = some;
    }

    byte[] getBytes() {
        return bytes;
    }
}

package org.upshift.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The place of an entry in the chain, as pages show it. Written by {@link SealHistory}. */
@Entity
@Immutable
@Table(name = "history_seal")
class HistorySeal {
    @Id
    private Long position;

    private UUID entryId;
    private String hash;

    protected HistorySeal() {}

    Long getPosition() {
        return position;
    }
}

package org.upshift.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An entry of the erasure ledger: that somebody was erased, and keyed hashes by which they are found again in an old backup. */
@Entity
class Erasure {
    @Id
    private UUID id;

    private String personHash;

    @ElementCollection
    @CollectionTable(name = "erasure_address", joinColumns = @JoinColumn(name = "erasure_id"))
    @Column(name = "address_hash")
    private Set<String> addressHashes = new HashSet<>();

    private LocalDate erasedOn;

    protected Erasure() {}

    Erasure(LedgerLine line) {
        this.id = line.id();
        this.personHash = line.person();
        this.erasedOn = line.erasedOn();
        this.addressHashes.addAll(line.addresses());
    }

    LedgerLine line() {
        return new LedgerLine(id, erasedOn, personHash, addressHashes);
    }

    UUID getId() {
        return id;
    }
}

package org.upshift.people;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A record that a merge moved. */
@Embeddable
record MovedRecord(String kind, UUID recordId) {}

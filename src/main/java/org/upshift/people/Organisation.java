package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An employer that people come from: an NHS trust, a council, a university. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private String name;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(String name) {
        this.id = UUID.randomUUID();
        this.name = name.strip();
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}

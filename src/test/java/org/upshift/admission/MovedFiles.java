package org.upshift.admission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.table.CellTable;

/** Files with applications that somebody has uploaded. */
@ApplicationScoped
public class MovedFiles {
    private final EntityManager entities;
    private final ApplicationImports imports;
    private final Clock clock;

    MovedFiles(EntityManager entities, ApplicationImports imports, Clock clock) {
        this.entities = entities;
        this.imports = imports;
        this.clock = clock;
    }

    /** A draft with one line. */
    public UUID draft(UUID cohort) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var draft = new ApplicationImport(cohort, 1, new ImportColumns(List.of("email", "name")), clock.instant());
            entities.persist(draft);
            imports.keep(draft, table("E-mail,Name\nmoved." + UUID.randomUUID() + "@example.org,Mo Moved\n"));
            return draft.getId();
        });
    }

    /** As it is read from a file. */
    static CellTable table(String csv) {
        try {
            var file = Files.createTempFile("moved", ".csv");
            try {
                return ApplicationImports.read(Files.writeString(file, csv));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

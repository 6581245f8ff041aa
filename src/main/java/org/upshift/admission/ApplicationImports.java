package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.table.CellTable;
import org.upshift.table.TableFile;

/** The files with applications that teams have brought, within the scope of who asks. */
@ApplicationScoped
class ApplicationImports {
    /** As the pages say it, besides the line with the headings. */
    private static final int MOST_LINES = 2_000;

    private static final String ADDRESS = "insert into application_import_address (import_id, address) values (?, ?)";

    private final CohortAccess access;
    private final EntityManager entities;

    ApplicationImports(CohortAccess access, EntityManager entities) {
        this.access = access;
        this.entities = entities;
    }

    CohortView cohort(Actor actor, UUID cohort) {
        return access.withPlaces(cohort, actor);
    }

    static CellTable read(Path file) {
        var table = TableFile.read(file);
        if (table.size() < 2) {
            throw TableFile.refused(
                    "file-empty", "The selected file must have a line with headings, and a line for each application");
        }
        if (table.size() > MOST_LINES + 1) {
            throw TableFile.refused("file-long", "The file must have 2,000 applications or fewer");
        }
        return table;
    }

    /** The row is locked until the transaction ends: it is stored once, however often the button is pressed. */
    ApplicationImport locked(Actor actor, UUID cohort, UUID id) {
        return ofCohort(
                cohort(actor, cohort), entities.find(ApplicationImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A draft to look at. */
    ApplicationImport draft(Actor actor, UUID cohort, UUID id) {
        var found = ofCohort(cohort(actor, cohort), entities.find(ApplicationImport.class, id));
        found.requireDraft();
        return found;
    }

    private static ApplicationImport ofCohort(CohortView cohort, ApplicationImport found) {
        if (found == null || !found.getCohortId().equals(cohort.id())) {
            throw new NotFound("import");
        }
        return found;
    }

    /** Of a draft whose place is known to the caller. */
    CellTable table(ApplicationImport draft) {
        var parts = entities.createQuery(
                        "from ApplicationImportPart where importId = :id order by place", ApplicationImportPart.class)
                .setParameter("id", draft.getId())
                .getResultList();
        if (parts.isEmpty()) {
            throw new NotFound("import");
        }
        return ApplicationImportPart.table(parts);
    }

    /** Keeps a table with a draft, and the addresses in it, so that whoever they belong to is told of it, and can be taken out. */
    void keep(ApplicationImport draft, CellTable table) {
        ApplicationImportPart.of(draft.getId(), table).forEach(entities::persist);
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var batch = new RowBatch(connection, ADDRESS)) {
                for (String address : addresses(table)) {
                    batch.add(draft.getId(), address);
                }
                batch.done();
            }
        });
    }

    private static Set<String> addresses(CellTable table) {
        var addresses = new TreeSet<String>();
        for (int i = 0; i < table.width(); i++) {
            table.column(i).different().stream()
                    .map(cell -> new EmailAddress(cell).value())
                    .filter(cell -> cell.indexOf('@') > 0 && cell.length() <= EmailAddress.MAX_LENGTH)
                    .forEach(addresses::add);
        }
        return addresses;
    }

    void dropTable(ApplicationImport draft) {
        entities.createNativeQuery("delete from application_import_address where import_id = :id")
                .setParameter("id", draft.getId())
                .executeUpdate();
        entities.createQuery("delete from ApplicationImportPart where importId = :id")
                .setParameter("id", draft.getId())
                .executeUpdate();
    }

    void remove(ApplicationImport draft) {
        dropTable(draft);
        entities.remove(draft);
        entities.flush();
    }
}

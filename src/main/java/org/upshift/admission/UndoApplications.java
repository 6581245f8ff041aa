package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Takes the applications of an import out again, as long as nobody has done anything with one of them. */
@ApplicationScoped
public class UndoApplications {
    private final EntityManager entities;
    private final ApplicationImports imports;
    private final ImportedQueries queries;
    private final Instance<TouchedApplications> others;
    private final DestroyApplications destruction;
    private final History history;

    UndoApplications(
            EntityManager entities,
            ApplicationImports imports,
            ImportedQueries queries,
            @Any Instance<TouchedApplications> others,
            DestroyApplications destruction,
            History history) {
        this.entities = entities;
        this.imports = imports;
        this.queries = queries;
        this.others = others;
        this.destruction = destruction;
        this.history = history;
    }

    @Transactional
    public void undo(Actor actor, UUID cohort, UUID id) {
        var stored = imports.locked(actor, cohort, id);
        // Whoever is about to do something with one of them is waited for, and waits
        entities.createQuery("from Application where filled.importId = :id order by id", Application.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        stored.undone();
        var applications = queries.applications(id);
        long changed = queries.countChanged(id);
        if (changed > 0) {
            throw new RuleViolation(
                    "import-touched",
                    changed == 1
                            ? "1 of these applications was changed or decided since, so the import cannot be undone"
                            : changed
                                    + " of these applications were changed or decided since, so the import cannot be undone");
        }
        if (!applications.isEmpty() && others.stream().anyMatch(other -> other.isTouched(applications))) {
            throw new RuleViolation(
                    "import-touched", "Reviewers have got some of these applications, so the import cannot be undone");
        }
        entities.flush();
        entities.clear();
        int gone = destruction.whole(applications);
        history.record(actor.entry("applications-import-undone")
                .about("cohort", cohort)
                .in(cohort)
                .detail(gone == 1 ? "1 application" : gone + " applications"));
    }
}

package org.upshift.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.programme.Cohort;
import org.upshift.programme.CohortView;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;

/** What cohorts ask their applicants. */
@ApplicationScoped
public class ApplicationForms {
    private final EntityManager entities;
    private final ApplicationFormQueries queries;
    private final ProgrammeQueries programmes;
    private final Clock clock;

    ApplicationForms(EntityManager entities, ApplicationFormQueries queries, ProgrammeQueries programmes, Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * What a cohort asks now.
     *
     * @param edition the number of the version that it has, or would have if somebody applied now
     * @param usual whether it follows from the programme's criteria
     * @param inUse whether somebody has answered this version
     */
    public record Current(Form form, int edition, boolean usual, boolean inUse) {}

    public Current current(CohortView cohort) {
        var newest = queries.versions(cohort.id(), Page.first(1)).stream().findFirst();
        if (newest.isPresent() && !newest.get().usual()) {
            var stored = newest.get();
            return new Current(FormText.read(stored.content()), stored.edition(), false, stored.inUse());
        }
        var usual = usual(cohort);
        return newest.map(stored -> FormText.read(stored.content()).equals(usual)
                        ? new Current(usual, stored.edition(), true, stored.inUse())
                        : new Current(usual, stored.edition() + (stored.inUse() ? 1 : 0), true, false))
                .orElseGet(() -> new Current(usual, 1, true, false));
    }

    /**
     * How applications to a cohort are judged now, in numbers.
     *
     * @param rule how many of those for eligibility have to be met
     * @param eligibility how many rules there are about eligibility, and {@code priority} about priority
     * @param sections those that have to be completed; none before anybody has applied
     */
    public record Rules(EligibilityRule rule, long eligibility, long priority, List<Section> sections) {}

    /** One SQL statement. */
    public Rules rules(UUID cohort) {
        var ruled = queries.ruled(cohort);
        if (ruled.usual() == null) {
            return new Rules(ruled.eligibilityRule(), ruled.eligibility(), ruled.priority(), List.of());
        }
        var form = FormText.read(ruled.content());
        var sections = toComplete(form);
        if (ruled.usual()) {
            return new Rules(ruled.eligibilityRule(), ruled.eligibility(), ruled.priority(), sections);
        }
        long eligibility = form.criteria().stream()
                .filter(criterion -> criterion.kind() == PartKind.ELIGIBILITY)
                .count();
        return new Rules(form.eligibility(), eligibility, form.criteria().size() - eligibility, sections);
    }

    private static List<Section> toComplete(Form form) {
        var incomplete = new FilledForm(form, Map.of()).incomplete();
        return form.sections().stream()
                .filter(section -> incomplete.contains(section.key()))
                .toList();
    }

    public Form of(UUID id) {
        return FormText.read(queries.content(id).orElseThrow(() -> new NotFound("form")));
    }

    /** The version that a new application answers; it is kept from now on. Part of the caller's transaction. */
    public UUID take(CohortView cohort) {
        var form = newest(cohort.id())
                .filter(one -> !one.isUsual())
                .orElseGet(() -> written(cohort.id(), usual(cohort), true));
        form.answered();
        return form.getId();
    }

    /** Stores what is asked from now on: in the newest version while nobody has answered it, else as another one. */
    ApplicationForm written(UUID cohort, Form form, boolean usual) {
        var newest = newest(cohort);
        if (newest.isPresent()) {
            var before = newest.get();
            if (before.isUsual() == usual && before.getForm().equals(form)) {
                return before;
            }
            if (!before.isInUse()) {
                before.says(form, usual);
                return before;
            }
        }
        int edition = newest.map(ApplicationForm::getEdition).orElse(0) + 1;
        var written = new ApplicationForm(cohort, edition, form, usual, clock.instant());
        entities.persist(written);
        return written;
    }

    /** The cohort is locked, so that two who write its form do so one after the other. */
    void lock(UUID cohort) {
        entities.find(Cohort.class, cohort, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ApplicationForm> newest(UUID cohort) {
        lock(cohort);
        return entities.createQuery(
                        "from ApplicationForm where cohortId = :cohort order by edition desc", ApplicationForm.class)
                .setParameter("cohort", cohort)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Form usual(CohortView cohort) {
        return UsualForm.of(ruleOf(cohort), programmes.parts(cohort.programmeId()));
    }

    private EligibilityRule ruleOf(CohortView cohort) {
        return programmes
                .programme(cohort.programmeSlug())
                .orElseThrow(() -> new NotFound("programme"))
                .eligibilityRule();
    }
}

package org.upshift.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** Changes what a cohort asks its applicants. Whoever has begun already keeps the version that they began with. */
@ApplicationScoped
public class ChangeForm {
    private final CohortAccess access;
    private final ApplicationForms forms;
    private final History history;

    ChangeForm(CohortAccess access, ApplicationForms forms, History history) {
        this.access = access;
        this.forms = forms;
        this.history = history;
    }

    /** @param what says in the history what was changed */
    @Transactional
    public void change(Actor actor, UUID cohortId, String what, UnaryOperator<Form> how) {
        var cohort = reach(actor, cohortId);
        // Reading it under the lock: what somebody else has changed meanwhile stays
        forms.lock(cohortId);
        var before = forms.current(cohort).form();
        var after = how.apply(before);
        if (after.equals(before)) {
            return;
        }
        FormRules.check(after);
        var stored = forms.written(cohortId, after, false);
        history.record(actor.entry("form-changed")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail("version " + stored.getEdition() + ", " + what));
    }

    private CohortView reach(Actor actor, UUID id) {
        var cohort = access.withPlaces(id, actor);
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            throw new NotFound("cohort");
        }
        return cohort;
    }
}

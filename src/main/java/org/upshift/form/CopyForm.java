package org.upshift.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Gives a cohort the form of an earlier one: what is asked and by which rules it is judged, and nobody's answers. */
@ApplicationScoped
public class CopyForm {
    private final CohortAccess access;
    private final ApplicationForms forms;
    private final History history;

    CopyForm(CohortAccess access, ApplicationForms forms, History history) {
        this.access = access;
        this.forms = forms;
        this.history = history;
    }

    /** A form that follows from the programme's criteria need not be copied: the cohort has it already. */
    @Transactional
    public void copy(Actor actor, UUID from, UUID to) {
        var source = forms.current(access.withPlaces(from, actor));
        access.withPlaces(to, actor);
        if (source.usual()) {
            return;
        }
        forms.written(to, source.form(), false);
        history.record(actor.entry("form-copied").about("cohort", to).in(to));
    }
}

package org.upshift.form.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.upshift.form.ApplicationForms;
import org.upshift.form.ChangeForm;
import org.upshift.form.Form;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What all pages share on which a team designs a form: who reaches it, and how it is changed. */
@ApplicationScoped
class FormDesk {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final ApplicationForms forms;
    private final ChangeForm change;
    private final Forms answers;

    FormDesk(CurrentActor actor, CohortAccess access, ApplicationForms forms, ChangeForm change, Forms answers) {
        this.actor = actor;
        this.access = access;
        this.forms = forms;
        this.change = change;
        this.answers = answers;
    }

    /** A cohort with its form; for whoever may not change it, it is not there. */
    record Sheet(CohortView cohort, ApplicationForms.Current current) {
        Form form() {
            return current.form();
        }

        UUID id() {
            return cohort.id();
        }
    }

    Sheet sheet(UUID cohort) {
        var reached = access.withPlaces(cohort, actor.get());
        return new Sheet(reached, forms.current(reached));
    }

    /**
     * Changes the form and leads back to it.
     *
     * @param typed what was typed; its messages are shown beside its fields
     * @param what says in the history what was changed
     * @param anchor the id on the page of the form to go to, or empty
     */
    <F extends Record> Response change(
            UUID cohort,
            F typed,
            Supplier<String> what,
            Function<Form, Form> how,
            String saying,
            String anchor,
            Function<Errors, TemplateInstance> again) {
        return answers.answer(typed, () -> changed(cohort, what, how::apply, saying, anchor), again);
    }

    /** As above, for a button. */
    Response change(
            UUID cohort,
            Supplier<String> what,
            UnaryOperator<Form> how,
            String anchor,
            Function<Errors, TemplateInstance> again) {
        return answers.answer(() -> changed(cohort, what, how, null, anchor), again);
    }

    private Next changed(UUID cohort, Supplier<String> what, UnaryOperator<Form> how, String saying, String anchor) {
        change.change(actor.get(), cohort, what.get(), how);
        String path = FormLinks.ofCohort(cohort) + (anchor.isEmpty() ? "" : "#" + anchor);
        return saying == null ? Next.to(path) : Next.to(path).saying(saying);
    }
}

package org.upshift.admission.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.upshift.people.Actor;
import org.upshift.people.CurrentActor;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Forms on which a team sets something for all cohorts of its programme: saved, they lead back to the programme. */
@ApplicationScoped
class ProgrammeForms {
    private final ProgrammeAccess access;
    private final CurrentActor actor;
    private final Forms forms;

    ProgrammeForms(ProgrammeAccess access, CurrentActor actor, Forms forms) {
        this.access = access;
        this.actor = actor;
        this.forms = forms;
    }

    /** A programme of whoever asks; for everybody else it is not there. */
    ProgrammeQueries.View programme(String slug) {
        return access.programme(slug, actor.get());
    }

    /** @param set what is typed, for the programme of this id */
    <F extends Record> Response save(
            String slug,
            F form,
            BiConsumer<Actor, UUID> set,
            BiFunction<ProgrammeQueries.View, Errors, TemplateInstance> again) {
        var programme = programme(slug);
        return forms.answer(
                form,
                () -> {
                    set.accept(actor.get(), programme.id());
                    return Next.to(ProgrammeLinks.team(slug)).saying("Saved");
                },
                errors -> again.apply(programme, errors));
    }
}

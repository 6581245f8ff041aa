package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.FilledForms;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.SendApplication;
import org.upshift.admission.WhatIsMissing;
import org.upshift.form.FilledForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Checking the answers and sending them. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SendPages {
    private final OwnApplication own;
    private final SendApplication send;
    private final WhatIsMissing missing;
    private final FilledForms filled;
    private final CurrentActor actor;
    private final Forms forms;

    SendPages(
            OwnApplication own,
            SendApplication send,
            WhatIsMissing missing,
            FilledForms filled,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.send = send;
        this.missing = missing;
        this.filled = filled;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance check(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                FilledForm filled,
                List<RuleViolation> missing,
                Map<String, String> parts,
                DeclarationForm form,
                Errors errors);

        static native TemplateInstance sent(ApplicationView application, CohortView cohort, PublicStatus status);
    }

    /** @param confirmed the keys of the form's own declarations */
    record DeclarationForm(
            @RestForm String declared, @RestForm List<String> confirmed) {
        boolean isDeclared() {
            return "yes".equals(declared);
        }

        public boolean confirms(String declaration) {
            return confirmed != null && confirmed.contains(declaration);
        }

        String[] keys() {
            return confirmed == null ? new String[0] : confirmed.toArray(String[]::new);
        }
    }

    @GET
    @Path("check")
    public Response check(@PathParam("application") UUID id) {
        return own.draft(id, draft -> page(id, new DeclarationForm("", List.of()), Errors.NONE));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("application") UUID id, @BeanParam DeclarationForm form) {
        // Without the form, so that what is missing is said in the order of the page, on which the declaration is last
        return forms.answer(
                () -> {
                    send.send(actor.get(), id, form.isDeclared(), form.keys());
                    return Next.to(ApplicationLinks.sent(id));
                },
                errors -> page(id, form, errors));
    }

    @GET
    @Path("sent")
    public Response sent(@PathParam("application") UUID id) {
        return own.page(
                id,
                mine -> mine.application().sentAt() != null,
                mine -> Templates.sent(mine.application(), mine.cohort(), mine.status()));
    }

    private TemplateInstance page(UUID id, DeclarationForm form, Errors errors) {
        var mine = own.get(id);
        var answered = filled.of(id);
        return Templates.check(
                mine.application(),
                mine.cohort(),
                mine.status(),
                answered,
                missing.of(mine.application(), mine.cohort()),
                ApplicationLinks.parts(id, answered.form()),
                form,
                errors);
    }
}

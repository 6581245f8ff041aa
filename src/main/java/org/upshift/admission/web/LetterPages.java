package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.LetterPart;
import org.upshift.admission.LetterSamples;
import org.upshift.admission.LetterWords;
import org.upshift.admission.ProgrammeLetterQueries;
import org.upshift.admission.SetLetterWords;
import org.upshift.admission.Workbench;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What letters of a programme say in the words of its team, and how they read with them. */
@Path("/team/programmes/{slug}/letters")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class LetterPages {
    private final ProgrammeForms programmes;
    private final ProgrammeLetterQueries letters;
    private final Workbench workbench;
    private final SetLetterWords set;
    private final CurrentActor actor;
    private final Forms forms;

    LetterPages(
            ProgrammeForms programmes,
            ProgrammeLetterQueries letters,
            Workbench workbench,
            SetLetterWords set,
            CurrentActor actor,
            Forms forms) {
        this.programmes = programmes;
        this.letters = letters;
        this.workbench = workbench;
        this.set = set;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance letters(
                ProgrammeQueries.View programme,
                LettersForm form,
                LetterWords saved,
                List<LetterSamples.Sample> samples,
                int longest,
                int longestClosing,
                Errors errors);
    }

    record LettersForm(
            @RestForm String received,
            @RestForm String offer,
            @RestForm String accepted,
            @RestForm String reserve,
            @RestForm String unsuccessful,
            @RestForm String closing,
            @RestForm String seen) {
        static LettersForm of(LetterWords words) {
            return new LettersForm(
                    words.of(LetterPart.RECEIVED),
                    words.of(LetterPart.OFFER),
                    words.of(LetterPart.ACCEPTED),
                    words.of(LetterPart.RESERVE),
                    words.of(LetterPart.UNSUCCESSFUL),
                    words.of(LetterPart.CLOSING),
                    null);
        }

        LetterWords words() {
            var typed = new EnumMap<LetterPart, String>(LetterPart.class);
            typed.put(LetterPart.RECEIVED, received);
            typed.put(LetterPart.OFFER, offer);
            typed.put(LetterPart.ACCEPTED, accepted);
            typed.put(LetterPart.RESERVE, reserve);
            typed.put(LetterPart.UNSUCCESSFUL, unsuccessful);
            typed.put(LetterPart.CLOSING, closing);
            return new LetterWords(typed);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = programmes.programme(slug);
        return page(programme, LettersForm.of(letters.of(programme.id())), Errors.NONE);
    }

    /** Leads back here, where the letters can be read as they are now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam LettersForm form) {
        var programme = programmes.programme(slug);
        return forms.answer(
                form,
                () -> {
                    set.set(actor.get(), programme.id(), form.words(), form.seen());
                    return Next.to(SelectionLinks.letters(slug)).saying("Saved. Read below how the letters say it");
                },
                errors -> page(programme, form, errors));
    }

    /** The letters as they are sent until something else is saved. */
    private TemplateInstance page(ProgrammeQueries.View programme, LettersForm form, Errors errors) {
        var saved = letters.of(programme.id());
        var samples = LetterSamples.of(programme.title(), saved, workbench.reasons(programme.id()));
        return Templates.letters(
                programme, form, saved, samples, LetterWords.LONGEST, LetterWords.LONGEST_CLOSING, errors);
    }
}

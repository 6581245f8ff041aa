package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.admission.Answers;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.FilledForms;
import org.upshift.admission.SaveAnswers;
import org.upshift.form.AskedQuestion;
import org.upshift.form.FilledForm;
import org.upshift.form.QuestionKind;
import org.upshift.form.Section;
import org.upshift.form.Support;
import org.upshift.form.TypedAnswers;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.CurrentActor;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The questions of one section of a draft's form. */
@Path("/applications/{application}/answers/{section}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SectionPages {
    private final OwnApplication own;
    private final FilledForms filled;
    private final SaveAnswers save;
    private final CurrentActor actor;
    private final Forms forms;

    SectionPages(OwnApplication own, FilledForms filled, SaveAnswers save, CurrentActor actor, Forms forms) {
        this.own = own;
        this.filled = filled;
        this.save = save;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(
                ApplicationView application,
                Section section,
                List<AskedQuestion> questions,
                String seen,
                List<FilledForm.Answered> elsewhere,
                Errors errors);
    }

    @GET
    public Response show(@PathParam("application") UUID id, @PathParam("section") String key) {
        return own.draft(id, application -> {
            var form = filled.of(id);
            var section = section(form, key);
            return page(application, section, AskedQuestion.typed(form), form, form.mark(section), Errors.NONE);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("application") UUID id, @PathParam("section") String key, MultivaluedMap<String, String> typed) {
        var application = own.get(id).application();
        var form = filled.of(id);
        var section = section(form, key);
        var given = given(section, typed);
        String seen = typed.getFirst("seen");
        return forms.answer(
                () -> {
                    if (!"yes".equals(typed.getFirst("later"))) {
                        requireAll(form, section, given);
                    }
                    return saved(id, section, given, seen);
                },
                errors -> page(
                        application, section, with(AskedQuestion.typed(form), given), filled.of(id), seen, errors));
    }

    private Next saved(UUID id, Section section, Map<String, List<String>> given, String seen) {
        save.save(actor.get(), id, Answers.typed(given), seen == null ? null : new SaveAnswers.Seen(section, seen));
        var lacking = filled.of(id).missing(Support.NOT_ASKED).stream()
                .filter(violation -> section.key().equals(violation.field()) || isFile(section, violation.field()))
                .findFirst();
        var next = Next.to(ApplicationLinks.show(id));
        return lacking.map(violation -> next.warning("Saved, but not enough to apply yet. " + violation.getMessage()))
                .orElseGet(() -> next.saying("Your answer is saved"));
    }

    private static boolean isFile(Section section, String field) {
        return section.questions().stream()
                .anyMatch(question ->
                        question.kind() == QuestionKind.FILE && question.key().equals(field));
    }

    /** What is required on this page; whoever comes back later need not answer it now, and files have a page of their own. */
    private static void requireAll(FilledForm form, Section section, Map<String, List<String>> given) {
        Map<String, String> answers = new HashMap<>(form.answers());
        answers.putAll(TypedAnswers.read(section.questions(), given));
        var here = section.asking(section.questions().stream()
                .filter(question -> question.kind() != QuestionKind.FILE)
                .toList());
        RuleViolations.throwAny(new FilledForm(form.form(), answers).missing(here));
    }

    /** @param saved the answers that there are, which are shown where they are not those that were seen */
    private static TemplateInstance page(
            ApplicationView application,
            Section section,
            Map<String, List<String>> typed,
            FilledForm saved,
            String seen,
            Errors errors) {
        String now = saved.mark(section);
        return Templates.section(
                application,
                section,
                AskedQuestion.of(section, typed),
                now,
                seen == null || seen.equals(now) ? List.of() : saved.of(section),
                errors);
    }

    private static Section section(FilledForm form, String key) {
        return form.form().section(key).orElseThrow(() -> new NotFound("section"));
    }

    /** What was typed on the page; a box that is not ticked is an answer too. */
    private static Map<String, List<String>> given(Section section, MultivaluedMap<String, String> typed) {
        Map<String, List<String>> given = new HashMap<>();
        section.questions().stream()
                .flatMap(question -> question.fields().stream())
                .forEach(field -> given.put(field, typed.getOrDefault(field, List.of())));
        return given;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> before, Map<String, List<String>> given) {
        Map<String, List<String>> all = new HashMap<>(before);
        all.putAll(given);
        return all;
    }
}

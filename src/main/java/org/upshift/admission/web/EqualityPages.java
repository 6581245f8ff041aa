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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.EqualityQuestion;
import org.upshift.admission.EqualityStatus;
import org.upshift.admission.GiveEqualityAnswers;
import org.upshift.people.CurrentActor;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The equality questions, apart from the application: who may answer them need not, and nobody can tell who said what. */
@Path("/applications/{application}/equality")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class EqualityPages {
    private final OwnApplication own;
    private final EqualityStatus status;
    private final GiveEqualityAnswers give;
    private final CurrentActor actor;
    private final Forms forms;

    EqualityPages(
            OwnApplication own, EqualityStatus status, GiveEqualityAnswers give, CurrentActor actor, Forms forms) {
        this.own = own;
        this.status = status;
        this.give = give;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance equality(
                ApplicationView application, boolean given, List<Asked> questions, Errors errors);
    }

    /** A question with its radios; the first has the field's name as its id. */
    record Asked(String field, String text, List<Answer> answers) {
        static Asked of(EqualityQuestion question, Map<EqualityQuestion, String> typed) {
            return new Asked(
                    question.name(),
                    question.text(),
                    question.answers().stream()
                            .map(answer -> answer(question, answer, answer.equals(typed.get(question))))
                            .toList());
        }

        private static Answer answer(EqualityQuestion question, String answer, boolean checked) {
            int place = question.answers().indexOf(answer);
            return new Answer(place == 0 ? question.name() : question.name() + "-" + place, answer, checked);
        }
    }

    record Answer(String id, String label, boolean checked) {}

    @GET
    public Response show(@PathParam("application") UUID id) {
        return own.draft(id, application -> page(application, Map.of(), Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("application") UUID id, MultivaluedMap<String, String> form) {
        var application = own.get(id).application();
        Map<EqualityQuestion, String> typed = new EnumMap<>(EqualityQuestion.class);
        for (var question : EqualityQuestion.values()) {
            String answer = form.getFirst(question.name());
            if (answer != null && !answer.isEmpty()) {
                typed.put(question, answer);
            }
        }
        return forms.answer(
                () -> {
                    give.give(actor.get(), id, typed);
                    return Next.to(ApplicationLinks.show(id))
                            .saying("Thank you. Your answers are kept apart from your application");
                },
                errors -> page(application, typed, errors));
    }

    private TemplateInstance page(ApplicationView application, Map<EqualityQuestion, String> typed, Errors errors) {
        return Templates.equality(
                application,
                status.isGiven(application.id()),
                Arrays.stream(EqualityQuestion.values())
                        .map(question -> Asked.of(question, typed))
                        .toList(),
                errors);
    }
}

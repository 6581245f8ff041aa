package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.InviteParticipants;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.RemindMissing;
import org.upshift.questionnaire.TurnOpenLink;
import org.upshift.questionnaire.WaveDetails;
import org.upshift.questionnaire.WaveDetails.Details;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One wave for the team: who has not answered yet, invitations, reminders. Never what was answered. */
@Path("/cohorts/{cohort}/questionnaire/waves/{wave}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamWavePages {

    private static final int NAMES = 50;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final InviteParticipants invite;
    private final RemindMissing remind;
    private final TurnOpenLink turn;
    private final OpenLinks openLinks;
    private final WaveDetails details;
    private final Forms forms;

    TeamWavePages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Waves waves,
            InviteParticipants invite,
            RemindMissing remind,
            TurnOpenLink turn,
            OpenLinks openLinks,
            WaveDetails details,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.invite = invite;
        this.remind = remind;
        this.turn = turn;
        this.openLinks = openLinks;
        this.details = details;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        /** @param openLink the address by which anybody may answer, or null */
        static native TemplateInstance wave(
                CohortView cohort,
                WaveView wave,
                Details details,
                String openLink,
                Page<QuestionnaireQueries.Invited> missing,
                Errors errors);
    }

    @GET
    public TemplateInstance show(
            @PathParam("cohort") UUID cohort, @PathParam("wave") UUID wave, @QueryParam("page") Integer page) {
        return page(cohort, wave, Page.number(page), Errors.NONE);
    }

    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID wave) {
        reachable(cohort, wave);
        return forms.answer(
                () -> {
                    invite.invite(actor.get(), wave);
                    return Next.to(QuestionnaireLinks.wave(cohort, wave)).saying("The invitations are on their way");
                },
                errors -> page(cohort, wave, 1, errors));
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID wave) {
        reachable(cohort, wave);
        return forms.answer(
                () -> {
                    remind.remind(actor.get(), wave);
                    return Next.to(QuestionnaireLinks.wave(cohort, wave)).saying("The reminders are on their way");
                },
                errors -> page(cohort, wave, 1, errors));
    }

    @POST
    @Path("open-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response openLink(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID wave, @RestForm String wanted) {
        reachable(cohort, wave);
        boolean on = "yes".equals(wanted);
        return forms.answer(
                () -> {
                    turn.turn(actor.get(), wave, on);
                    return Next.to(QuestionnaireLinks.wave(cohort, wave))
                            .saying(on ? "Anybody with the link can answer now" : "The open link is off");
                },
                errors -> page(cohort, wave, 1, errors));
    }

    private TemplateInstance page(UUID cohortId, UUID waveId, int number, Errors errors) {
        var cohort = cohorts.cohort(cohortId, actor.get());
        var wave = reachable(cohortId, waveId);
        var names = questionnaires.missing(waveId, cohortId, org.hibernate.query.Page.page(NAMES, number - 1));
        var openLink = openLinks.secret(waveId).map(secret -> AnswerLinks.open(secret.value()));
        return Templates.wave(
                cohort,
                wave,
                details.of(waveId),
                openLink.orElse(null),
                new Page<>(names, number, NAMES, questionnaires.countMissing(waveId, cohortId)),
                errors);
    }

    private WaveView reachable(UUID cohort, UUID wave) {
        cohorts.cohort(cohort, actor.get());
        return waves.of(cohort).stream()
                .filter(found -> found.id().equals(wave))
                .findFirst()
                .orElseThrow(() -> new NotFound("wave"));
    }
}

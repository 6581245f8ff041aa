package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.admission.AcceptOffer;
import org.upshift.admission.Answers;
import org.upshift.admission.Cohorts;
import org.upshift.admission.DecideSignOff;
import org.upshift.admission.Decision;
import org.upshift.admission.MakeOffer;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.SendApplication;
import org.upshift.admission.StartApplication;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.People;
import org.upshift.programme.ProgrammeQueries;

/** Takes sample applications along their way by the use cases that real ones go through. */
@ApplicationScoped
class SampleApplications {
    private static final String SIGN_OFF = "sign-off";

    private final People people;
    private final Cohorts reader;
    private final SampleCohorts cohorts;
    private final StartApplication start;
    private final SaveAnswers save;
    private final SendApplication send;
    private final OneTimeLinks links;
    private final DecideSignOff decide;
    private final MakeOffer offer;
    private final AcceptOffer accept;
    private final EntityManager entities;

    SampleApplications(
            People people,
            Cohorts reader,
            SampleCohorts cohorts,
            StartApplication start,
            SaveAnswers save,
            SendApplication send,
            OneTimeLinks links,
            DecideSignOff decide,
            MakeOffer offer,
            AcceptOffer accept,
            EntityManager entities) {
        this.people = people;
        this.reader = reader;
        this.cohorts = cohorts;
        this.start = start;
        this.save = save;
        this.send = send;
        this.links = links;
        this.decide = decide;
        this.offer = offer;
        this.accept = accept;
        this.entities = entities;
    }

    /** Somebody with a complete draft. */
    record Sample(Actor actor, UUID application, UUID cohort, String manager) {}

    /** A draft that says who somebody is and that they are eligible; statement and line manager are still to come. */
    void begin(UUID cohort, Personas.Persona persona, String jobTitle) {
        save(cohort, persona, jobTitle, null, null);
    }

    Sample draft(UUID cohort, Personas.Persona persona, String jobTitle, String statement, Personas.Persona manager) {
        return save(cohort, persona, jobTitle, statement, manager);
    }

    private Sample save(
            UUID cohort, Personas.Persona persona, String jobTitle, String statement, Personas.Persona manager) {
        return draft(
                cohort,
                persona,
                new Answers(
                        persona.name(),
                        persona.organisation(),
                        jobTitle,
                        criteria(cohort),
                        statement,
                        manager == null ? null : manager.name(),
                        manager == null ? null : manager.email()));
    }

    Sample draft(UUID cohort, Personas.Persona persona, Answers answers) {
        var person = people.enter(new EmailAddress(persona.email()), persona.name(), persona.organisation());
        var actor = new Actor(person, persona.name(), persona.email(), Map.of());
        var application = start.start(actor, cohort);
        save.save(actor, application, answers);
        return new Sample(actor, application, cohort, answers.managerName());
    }

    /** @param declared what the form has confirmed besides */
    void send(Sample sample, String... declared) {
        send.send(sample.actor(), sample.application(), true, declared);
    }

    /** The link in the letter is known to its reader alone, so the answer takes a link of its own. */
    void decide(Sample sample, boolean support, String comment) {
        var signOff = entities.createQuery("select signOffId from Application where id = :id", UUID.class)
                .setParameter("id", sample.application())
                .getSingleResult();
        var secret = links.issue(
                SIGN_OFF,
                signOff,
                new EmailAddress(Personas.LINE_MANAGER.email()),
                cohorts.today().plusDays(2).atStartOfDay(LondonTime.ZONE).toInstant());
        decide.decide(
                secret.value(), signOff, Decision.of(support, sample.manager(), "Director of transformation", comment));
    }

    void offer(Sample sample) {
        var programme = reader.of(sample.cohort()).programmeId();
        offer.offer(
                cohorts.team(programme),
                sample.cohort(),
                sample.application(),
                cohorts.today().plusDays(10),
                false);
    }

    void accept(Sample sample) {
        accept.accept(sample.actor(), sample.application());
    }

    private Set<UUID> criteria(UUID cohort) {
        return reader.criteria(reader.of(cohort).programmeId()).stream()
                .map(ProgrammeQueries.PartView::id)
                .collect(Collectors.toSet());
    }
}

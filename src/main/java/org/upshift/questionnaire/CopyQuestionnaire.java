package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.web.CountWords;

/** Gives a cohort the questionnaire of another cohort: what is asked, not when, and nobody's answers. */
@ApplicationScoped
public class CopyQuestionnaire {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Editions editions;
    private final CopyItems copyItems;
    private final OpenLinks links;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    CopyQuestionnaire(
            EntityManager entities,
            TeamReach reach,
            Editions editions,
            CopyItems copyItems,
            OpenLinks links,
            Jobs jobs,
            History history,
            Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.editions = editions;
        this.copyItems = copyItems;
        this.links = links;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** @return the id of the copy */
    @Transactional
    public UUID copy(Actor actor, UUID cohortId, UUID sourceId, LocalDate keysDestroyedOn) {
        var cohort = reach.cohort(actor, cohortId);
        cohort.getPhase().requireTakenUp();
        var source = entities.find(Questionnaire.class, sourceId);
        if (source == null) {
            throw new NotFound("questionnaire");
        }
        reach.cohort(actor, source.getCohortId());
        long existing = entities.createQuery("select count(*) from Questionnaire where cohortId = :cohort", Long.class)
                .setParameter("cohort", cohortId)
                .getSingleResult();
        if (existing > 0) {
            throw new RuleViolation(
                    "questionnaire-exists",
                    "questionnaire",
                    "This cohort has a questionnaire. Copy single items into it");
        }
        if (!keysDestroyedOn.isAfter(LondonTime.today(clock.instant()))) {
            throw new RuleViolation(
                    "keys-destroyed-on",
                    "keysDestroyedOn",
                    "The day on which answers become anonymous must be in the future");
        }
        var copy = new Questionnaire(cohortId, source.getTitle(), null, keysDestroyedOn);
        entities.persist(copy);
        entities.flush();
        jobs.schedule(DestroyKey.job(copy));
        var items = editions.items(sourceId).stream().filter(Item::isAsked).toList();
        copyItems.copyInto(copy, cohort, items);
        int position = 0;
        for (var part : links.ownParts(sourceId)) {
            entities.persist(new CodePrompt(copy.getId(), position++, part));
        }
        history.record(actor.entry("questionnaire-copied")
                .about("questionnaire", copy.getId())
                .in(cohortId)
                .detail(CountWords.of(items.size(), "item")));
        return copy.getId();
    }
}

package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.ApplicationForms;
import org.upshift.form.QuestionKind;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortView;

/**
 * Keeps a place that is held for somebody until a stated moment: they have a draft that they can send until then, and an open offer that
 * they can accept once whoever signs supports it. Part of the caller's transaction.
 */
@ApplicationScoped
class KeepPlace {
    private final EntityManager entities;
    private final ApplicationForms forms;
    private final JudgeApplication judge;
    private final SignedSupport support;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    KeepPlace(
            EntityManager entities,
            ApplicationForms forms,
            JudgeApplication judge,
            SignedSupport support,
            Jobs jobs,
            History history,
            Clock clock) {
        this.entities = entities;
        this.forms = forms;
        this.judge = judge;
        this.support = support;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** Whether somebody has an application in a cohort that is not withdrawn. */
    boolean hasApplied(UUID cohort, UUID person) {
        return !entities.createQuery("select id from Application where liveKey = :key", UUID.class)
                .setParameter("key", Application.liveKey(cohort, person))
                .getResultList()
                .isEmpty();
    }

    /** @param entry the beginning of the history entry: by whom; {@code until} the last second */
    Application keep(
            CohortView cohort, UUID person, LocalDateTime until, Application from, KeptKind kind, Entry entry) {
        var now = clock.instant();
        var application = new Application(cohort.id(), person, forms.take(cohort), now);
        application.extend(until, kind.words());
        if (kind == KeptKind.DEFERRAL) {
            bring(from, application);
        }
        entities.persist(application);
        entities.flush();
        var offer = new Offer(application, until, false, now);
        entities.persist(offer);
        entities.flush();
        application.keeps(offer);
        entities.persist(new KeptPlace(offer, from, kind, now));
        judge.judge(application);
        jobs.schedule(ExpireOffer.TASK.instance(offer.getId().toString()).scheduledTo(offer.end()));
        history.record(entry.about("application", application.getId())
                .concerning(person)
                .in(cohort.id())
                .changed("Kept until", null, LondonTime.dateTime(until))
                .detail(kind.words()));
        return application;
    }

    /** What they said before and is asked in the same words is there already; files are not, they are to be given anew. */
    private void bring(Application from, Application to) {
        var before = forms.of(from.getFilled().getFormId());
        var given = from.getFilled().given();
        to.worksAs(from.getJobTitle());
        for (var signatory : Signatory.values()) {
            to.name(signatory, from.nameOf(signatory), from.emailOf(signatory));
        }
        to.answer(forms.of(to.getFilled().getFormId())
                .questions()
                .filter(question -> question.kind() != QuestionKind.FILE && given.containsKey(question.key()))
                .filter(question -> before.question(question.key()).equals(java.util.Optional.of(question)))
                .collect(Collectors.toMap(question -> question.key(), question -> given.get(question.key()))));
    }

    boolean isKept(Offer offer) {
        var kept = entities.find(KeptPlace.class, offer.getApplicationId());
        return kept != null && kept.isOf(offer);
    }

    /** Eligibility and signatures count for them as for everybody. */
    void requireSigned(Application application) {
        if (application.getFilled().getEligible() == org.upshift.form.Verdict.NO) {
            throw new RuleViolation("not-eligible", "By the rules of this cohort you are not eligible for the place");
        }
        if (!support.of(application)) {
            throw new RuleViolation(
                    "sign-off-missing",
                    "The place is kept for you. You can accept it as soon as everybody who has to sign supports it");
        }
    }
}

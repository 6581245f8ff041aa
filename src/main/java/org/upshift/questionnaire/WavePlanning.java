package org.upshift.questionnaire;

import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;

/** What follows when the dates of a wave are set: its jobs, and the wave that thinks back on its pages. Part of the caller's transaction. */
@ApplicationScoped
class WavePlanning {
    private final EntityManager entities;
    private final StoreResponse responses;
    private final Jobs jobs;
    private final Clock clock;

    WavePlanning(EntityManager entities, StoreResponse responses, Jobs jobs, Clock clock) {
        this.entities = entities;
        this.responses = responses;
        this.jobs = jobs;
        this.clock = clock;
    }

    void planned(Questionnaire questionnaire, Wave wave) {
        schedule(OpenSealedAnswers.job(wave), wave.closing());
        if (wave.isTended()) {
            Instant opening = LondonTime.instant(wave.getOpens());
            schedule(TendWave.job(wave), opening.isAfter(clock.instant()) ? opening : clock.instant());
        } else {
            jobs.cancel(TendWave.job(wave));
        }
        var back = responses.thinkingBack(wave);
        if (back != null) {
            back.move(questionnaire, wave.getOpens(), wave.getCloses(), LondonTime.local(clock.instant()));
            schedule(OpenSealedAnswers.job(back), back.closing());
        }
    }

    void remove(Wave wave) {
        var back = responses.thinkingBack(wave);
        if (back != null) {
            remove(back);
        }
        jobs.cancel(OpenSealedAnswers.job(wave));
        jobs.cancel(TendWave.job(wave));
        entities.remove(wave);
        entities.flush();
    }

    private void schedule(SchedulableInstance<Void> job, Instant at) {
        if (!jobs.move(job, at)) {
            jobs.schedule(job);
        }
    }
}

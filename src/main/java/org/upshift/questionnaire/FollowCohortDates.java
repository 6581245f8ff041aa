package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortDatesChanged;

/** Moves the waves whose dates are counted from those of the cohort. One that cannot move keeps its dates, and history says why. */
@ApplicationScoped
class FollowCohortDates {
    private final EntityManager entities;
    private final WaveCalendar calendar;
    private final WavePlanning planning;
    private final History history;
    private final Clock clock;

    FollowCohortDates(
            EntityManager entities, WaveCalendar calendar, WavePlanning planning, History history, Clock clock) {
        this.entities = entities;
        this.calendar = calendar;
        this.planning = planning;
        this.history = history;
        this.clock = clock;
    }

    void follow(@Observes CohortDatesChanged changed) {
        var now = LondonTime.local(clock.instant());
        for (var wave : following(changed.cohort(), now)) {
            var opened = wave.getOpens();
            var closed = wave.getCloses();
            var entry = Entry.of("wave-followed").about("wave", wave.getId()).in(wave.getCohortId());
            try {
                move(wave, now);
                entry.changed("Opens", LondonTime.dateTime(opened), LondonTime.dateTime(wave.getOpens()))
                        .changed("Closes", LondonTime.dateTime(closed), LondonTime.dateTime(wave.getCloses()));
                if (entry.changesAnything()) {
                    history.record(entry);
                }
            } catch (RuleViolation cannot) {
                history.record(Entry.of("wave-stayed")
                        .about("wave", wave.getId())
                        .in(wave.getCohortId())
                        .detail(cannot.getMessage()));
            }
        }
    }

    private List<Wave> following(UUID cohort, LocalDateTime now) {
        return entities.createQuery(
                        "from Wave where cohortId = :cohort and arrangement.anchor is not null and closes > :now order by id",
                        Wave.class)
                .setParameter("cohort", cohort)
                .setParameter("now", now)
                .getResultList();
    }

    private void move(Wave wave, LocalDateTime now) {
        var arrangement = wave.getArrangement();
        var window = calendar.window(wave.getCohortId(), arrangement.timing(), arrangement.getAboutId());
        var questionnaire = entities.find(Questionnaire.class, wave.getQuestionnaireId());
        if (window.opens().equals(wave.getOpens()) && window.closes().equals(wave.getCloses())) {
            return;
        }
        wave.follow(questionnaire, window.opens(), window.closes(), now);
        entities.flush();
        planning.planned(questionnaire, wave);
    }
}

package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Reminds those who were asked and have not answered, at most once a day and only while the wave is open. */
@ApplicationScoped
public class RemindMissing {

    private final TeamReach reach;
    private final QuestionnaireQueries questionnaires;
    private final ReminderQueries queries;
    private final Reminders reminders;
    private final History history;
    private final Clock clock;

    RemindMissing(
            TeamReach reach,
            QuestionnaireQueries questionnaires,
            ReminderQueries queries,
            Reminders reminders,
            History history,
            Clock clock) {
        this.reach = reach;
        this.questionnaires = questionnaires;
        this.queries = queries;
        this.reminders = reminders;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void remind(Actor actor, UUID waveId) {
        var wave = reach.wave(actor, waveId);
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.OPEN) {
            throw new RuleViolation("wave-not-open", "Reminders are only sent while the wave is open");
        }
        if (questionnaires.countMissing(waveId, wave.getCohortId()) == 0) {
            throw new RuleViolation("nobody-to-remind", "Everybody who was asked has answered");
        }
        var today = LondonTime.today(clock.instant());
        wave.remind(today);
        int sent = reminders.send(wave, queries.possible(waveId, today, Page.first(EnrolmentQueries.MOST)), today);
        if (sent == 0) {
            throw new RuleViolation(
                    "nobody-to-remind",
                    "Nobody can be reminded today: those who have not answered were reminded today, as often as set,"
                            + " or have asked for no more reminders");
        }
        history.record(actor.entry("wave-reminded")
                .about("wave", waveId)
                .in(wave.getCohortId())
                .detail(WaveLetters.people(sent)));
    }
}

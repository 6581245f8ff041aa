package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Outbox;
import org.upshift.people.Actor;

/** Reminds those who were asked and have not answered, at most once a day and only while the wave is open. */
@ApplicationScoped
public class RemindMissing {

    private final TeamReach reach;
    private final QuestionnaireQueries questionnaires;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    RemindMissing(TeamReach reach, QuestionnaireQueries questionnaires, Outbox outbox, History history, Clock clock) {
        this.reach = reach;
        this.questionnaires = questionnaires;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void remind(Actor actor, UUID waveId) {
        var wave = reach.wave(actor, waveId);
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.OPEN) {
            throw new RuleViolation("wave-not-open", "Reminders are only sent while the wave is open");
        }
        var missing = questionnaires.missing(waveId, wave.getCohortId(), Page.first(EnrolmentQueries.MOST));
        if (missing.isEmpty()) {
            throw new RuleViolation("nobody-to-remind", "Everybody who was asked has answered");
        }
        wave.remind(LondonTime.today(clock.instant()));
        var head = questionnaires.wave(waveId).orElseThrow(() -> new NotFound("wave"));
        for (var person : missing) {
            outbox.post(WaveLetters.reminder(person.email(), person.displayName(), head));
        }
        history.record(actor.entry("wave-reminded")
                .about("wave", waveId)
                .in(wave.getCohortId())
                .detail(missing.size() == 1 ? "1 person" : missing.size() + " people"));
    }
}

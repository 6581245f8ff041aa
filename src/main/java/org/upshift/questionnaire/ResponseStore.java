package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.questionnaire.ImportPlan.Row;
import org.upshift.table.ImportError;
import org.upshift.table.ImportRefused;

/** Puts responses that were given elsewhere into a wave, all or none, inside the caller's transaction. */
@ApplicationScoped
class ResponseStore {

    private static final int FEWEST_MORE = 10;

    private final EntityManager entities;
    private final Waves waves;
    private final History history;
    private final Clock clock;

    ResponseStore(EntityManager entities, Waves waves, History history, Clock clock) {
        this.entities = entities;
        this.waves = waves;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param part how this import is in the wave
     * @param wave locked by the caller
     */
    void put(Actor actor, ImportedWave part, Wave wave, List<Row> rows) {
        refuseAnsweredHere(wave.getId());
        refuseOtherBefore(part);
        var items = waves.asked(wave.getId(), wave.getKind());
        refuseKnown(wave.getId(), rows);
        refuseFewMore(wave, items, rows);
        part.brought(rows.size());
        entities.persist(part);
        entities.flush();
        var brought = new BroughtRows(part, wave.getCloses().toLocalDate().withDayOfMonth(1), items);
        entities.unwrap(Session.class).doWork(connection -> brought.write(connection, rows));
        wave.answeredElsewhere(part.getAsked(), (int) stored(wave.getId()));
        history.record(actor.entry("responses-imported")
                .about("wave", wave.getId())
                .in(wave.getCohortId())
                .detail(rows.size() + " responses"));
    }

    /** What was said before and what was said thinking back are two things. */
    private void refuseOtherBefore(ImportedWave part) {
        boolean other = entities.createQuery("from ImportedWave where waveId = :wave", ImportedWave.class)
                .setParameter("wave", part.getWaveId())
                .getResultStream()
                .anyMatch(there -> there.isThoughtBack() != part.isThoughtBack());
        if (other) {
            throw new RuleViolation(
                    "thought-back-mixed",
                    part.isThoughtBack()
                            ? "There are answers that were given before the programme. Select “Looking back” for the columns"
                                    + " in which people thought back"
                            : "There are answers about before in which people thought back. Undo that import first");
        }
    }

    /** Answers that were given here are never mixed with others: whoever adds known rows could subtract them again. */
    private void refuseAnsweredHere(UUID wave) {
        long invited = entities.createQuery("select count(*) from Invitation where waveId = :wave", Long.class)
                .setParameter("wave", wave)
                .getSingleResult();
        long byCode = entities.createQuery(
                        "select count(*) from Response where waveId = :wave and codeMarks is not null", Long.class)
                .setParameter("wave", wave)
                .getSingleResult();
        if (invited + byCode > 0) {
            throw new RuleViolation(
                    "wave-asked-here",
                    "People were asked in this wave here, so answers from elsewhere cannot be added");
        }
    }

    private void refuseKnown(UUID wave, List<Row> rows) {
        var errors = known(wave, rows);
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
    }

    /** The lines of respondents who are in the wave already. */
    List<ImportError> known(UUID wave, List<Row> rows) {
        var known = new HashSet<>(
                entities.createQuery("select respondentCode from Response where waveId = :wave", String.class)
                        .setParameter("wave", wave)
                        .getResultList());
        return rows.stream()
                .filter(row -> known.contains(row.respondent()))
                .map(row ->
                        new ImportError(row.line(), ResponseFile.RESPONDENT, "This respondent has answered already"))
                .toList();
    }

    /** The results of a closed wave may have been read: a few answers more could be told from the difference. */
    private void refuseFewMore(Wave wave, List<ItemView> items, List<Row> rows) {
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.CLOSED || stored(wave.getId()) == 0) {
            return;
        }
        int[] answers =
                new int[items.stream().mapToInt(ItemView::position).max().orElse(-1) + 1];
        for (var row : rows) {
            var choices = row.sheet().choices(items);
            for (int i = 0; i < answers.length; i++) {
                answers[i] += choices[i] == null ? 0 : 1;
            }
        }
        for (var item : items) {
            int more = answers[item.position()];
            if (item.isCounted() && more > 0 && more < FEWEST_MORE) {
                throw new RuleViolation(
                        "too-few-more",
                        item.code(),
                        "This wave is closed, and its results may have been read. Add at least " + FEWEST_MORE
                                + " answers to an item at a time: fewer could be told from the difference");
            }
        }
    }

    long stored(UUID wave) {
        return entities.createQuery("select count(*) from Response where waveId = :wave", Long.class)
                .setParameter("wave", wave)
                .getSingleResult();
    }
}

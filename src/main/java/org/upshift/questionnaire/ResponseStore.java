package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.questionnaire.ImportPlan.Row;

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
     * @param wave locked by the caller
     * @param asked how many were asked, or null when that is not known
     * @param made whether the wave is there only for these responses
     */
    void put(Actor actor, UUID importId, Wave wave, List<Row> rows, Integer asked, boolean made) {
        refuseAnsweredHere(wave.getId());
        var items = waves.asked(wave.getId(), wave.getKind());
        refuseKnown(wave.getId(), rows);
        refuseFewMore(wave, items, rows);
        var month = wave.getCloses().toLocalDate();
        for (var row : rows) {
            String code = row.respondent() == null ? UUID.randomUUID().toString() : row.respondent();
            String key = UUID.randomUUID().toString();
            var response =
                    new Response(wave.getId(), code, month, key, row.sheet().choices(items));
            entities.persist(response.broughtBy(importId));
            row.sheet().remarks(wave.getId(), items).forEach(remark -> entities.persist(remark.broughtBy(importId)));
        }
        entities.persist(new ImportedWave(importId, wave.getId(), rows.size(), asked, made));
        entities.flush();
        wave.answeredElsewhere(asked, (int) stored(wave.getId()));
        history.record(actor.entry("responses-imported")
                .about("wave", wave.getId())
                .in(wave.getCohortId())
                .detail(rows.size() + " responses"));
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
        var sheets = rows.stream().map(row -> row.sheet().choices(items)).toList();
        for (var item : items) {
            long answers = sheets.stream()
                    .map(choices -> choices[item.position()])
                    .filter(Objects::nonNull)
                    .count();
            if (item.isCounted() && answers > 0 && answers < FEWEST_MORE) {
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

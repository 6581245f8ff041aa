package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Stores responses that were given elsewhere, under respondent codes of their own: all of a file or nothing. */
@ApplicationScoped
public class ImportResponses {

    private static final int FEWEST_MORE = 10;

    private final EntityManager entities;
    private final TeamReach reach;
    private final Waves waves;
    private final History history;
    private final Clock clock;

    ImportResponses(EntityManager entities, TeamReach reach, Waves waves, History history, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.waves = waves;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param csv in the layout {@code respondent_code,item,item…}
     * @param asked how many were asked, or null when that is not known
     * @return how many responses were stored
     * @throws ImportRefused with every line that cannot be stored
     */
    @Transactional
    public int store(Actor actor, UUID waveId, String csv, Integer asked) {
        var wave = reach.wave(actor, waveId);
        var questionnaire = reach.questionnaire(actor, wave.getQuestionnaireId());
        refuseAnsweredHere(waveId);
        var items = waves.asked(waveId, wave.getKind());
        var rows = ResponseFile.read(csv, items);
        refuseKnown(waveId, rows);
        refuseFewMore(wave, items, rows);
        var month = wave.getCloses().toLocalDate();
        for (var row : rows) {
            entities.persist(new Response(
                    waveId,
                    row.respondentCode(),
                    month,
                    UUID.randomUUID().toString(),
                    row.sheet().choices(items)));
            row.sheet().remarks(waveId, items).forEach(entities::persist);
        }
        questionnaire.answeredElsewhere();
        entities.flush();
        wave.answeredElsewhere(asked, (int) stored(waveId));
        history.record(actor.entry("responses-imported")
                .about("wave", waveId)
                .in(wave.getCohortId())
                .detail(rows.size() + " responses"));
        return rows.size();
    }

    /** Stores words that their authors agreed to have quoted, apart from any response. */
    @Transactional
    public void quote(Actor actor, UUID waveId, String itemCode, List<String> quotations) {
        var wave = reach.wave(actor, waveId);
        var items = waves.asked(waveId, wave.getKind());
        for (String quotation : quotations) {
            new AnswerSheet(Map.of(), Map.of(itemCode, new AnswerSheet.Words(quotation, true)))
                    .remarks(waveId, items)
                    .forEach(entities::persist);
        }
        history.record(actor.entry("quotations-imported")
                .about("wave", waveId)
                .in(wave.getCohortId())
                .detail(quotations.size() + " quotations"));
    }

    /** Answers that were given here are never mixed with others: whoever adds known rows could subtract them again. */
    private void refuseAnsweredHere(UUID wave) {
        long invited = entities.createQuery("select count(*) from Invitation where waveId = :wave", Long.class)
                .setParameter("wave", wave)
                .getSingleResult();
        if (invited > 0) {
            throw new RuleViolation(
                    "wave-asked-here",
                    "People were asked in this wave here, so answers from elsewhere cannot be added");
        }
    }

    private void refuseKnown(UUID wave, List<ResponseFile.Row> rows) {
        var known = new HashSet<>(
                entities.createQuery("select respondentCode from Response where waveId = :wave", String.class)
                        .setParameter("wave", wave)
                        .getResultList());
        var errors = new ArrayList<ImportError>();
        for (var row : rows) {
            if (known.contains(row.respondentCode())) {
                errors.add(new ImportError(row.line(), "respondent_code", "This respondent has answered already"));
            }
        }
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
    }

    /** The results of a closed wave may have been read: a few answers more could be told from the difference. */
    private void refuseFewMore(Wave wave, List<ItemView> items, List<ResponseFile.Row> rows) {
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.CLOSED || stored(wave.getId()) == 0) {
            return;
        }
        var sheets = rows.stream().map(row -> row.sheet().choices(items)).toList();
        for (var item : items) {
            long answers = sheets.stream()
                    .filter(choices -> choices[item.position()] != null)
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

    private long stored(UUID wave) {
        return entities.createQuery("select count(*) from Response where waveId = :wave", Long.class)
                .setParameter("wave", wave)
                .getSingleResult();
    }
}

package org.upshift.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.table.ImportRefused;

/** Stores responses that were given elsewhere, under respondent codes of their own: all of a file or nothing. */
@ApplicationScoped
public class ImportResponses {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Waves waves;
    private final ResponseStore store;
    private final History history;
    private final Clock clock;

    ImportResponses(
            EntityManager entities, TeamReach reach, Waves waves, ResponseStore store, History history, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.waves = waves;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param csv in the layout {@code respondent_code,item,item…}
     * @param asked how many were asked, or null when that is not known
     * @return how many responses were stored
     * @throws ImportRefused with every line that cannot be stored
     */
    public int store(Actor actor, UUID waveId, String csv, Integer asked) {
        // Large files take long; whoever has a transaction already, such as the sample data, has set its time
        return QuarkusTransaction.joiningExisting()
                .timeout(BroughtRows.MOST_SECONDS)
                .call(() -> stored(actor, waveId, csv, asked));
    }

    private int stored(Actor actor, UUID waveId, String csv, Integer asked) {
        var wave = reach.wave(actor, waveId);
        var questionnaire = reach.questionnaire(actor, wave.getQuestionnaireId());
        var rows = ResponseFile.read(csv, waves.asked(waveId, wave.getKind()));
        var brought = new ResponseImport(wave.getCohortId(), Layout.PLAIN, rows.size(), clock.instant());
        entities.persist(brought);
        store.put(actor, new ImportedWave(brought.getId(), waveId, asked, false, false), wave, rows);
        brought.stored(rows.size());
        questionnaire.answeredElsewhere();
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
}

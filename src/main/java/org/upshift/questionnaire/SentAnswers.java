package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;

/**
 * What somebody has sent, for themselves, as long as the wave is open and their answers are sealed. When it has closed nobody can ask for
 * it any more: the rows are written anew, and nothing here looks for one of them by a person.
 */
@ApplicationScoped
public class SentAnswers {
    private final EntityManager entities;
    private final Waves waves;
    private final PairingKeys keys;
    private final Respondents respondents;

    SentAnswers(EntityManager entities, Waves waves, PairingKeys keys, Respondents respondents) {
        this.entities = entities;
        this.waves = waves;
        this.keys = keys;
        this.respondents = respondents;
    }

    /** The caller has checked that it is this person who asks. Empty for visitors, who are not recognised. */
    public Optional<AnswerSheet> of(Respondent who, WaveHead wave) {
        return of(who, wave, wave.id(), wave.kind());
    }

    /** What was answered thinking back, on the pages of this wave. */
    public Optional<AnswerSheet> before(Respondent who, WaveHead wave) {
        return wave.thinkingBack() == null
                ? Optional.empty()
                : of(who, wave, wave.thinkingBack(), WaveKind.RETROSPECTIVE);
    }

    private Optional<AnswerSheet> of(Respondent who, WaveHead wave, UUID id, WaveKind kind) {
        if (who.isVisitor() || wave.state(waves.now()) != WaveState.OPEN || !keys.exists(wave.questionnaireId())) {
            return Optional.empty();
        }
        var key = keys.of(wave.questionnaireId());
        return response(id, key, who.person())
                .or(() -> asAnother(id, key, who.person(), wave.questionnaireId()))
                .map(response -> sheet(id, kind, response.answer(key)));
    }

    private Optional<Response> asAnother(UUID wave, PairingKey key, UUID person, UUID questionnaire) {
        var respondent = respondents.of(person, questionnaire);
        return respondent.equals(person) ? Optional.empty() : response(wave, key, respondent);
    }

    private Optional<Response> response(UUID wave, PairingKey key, UUID person) {
        return entities.createQuery(
                        "from Response where waveId = :wave and respondentCode = :code and sealed is not null",
                        Response.class)
                .setParameter("wave", wave)
                .setParameter("code", key.respondentCode(person))
                .getResultStream()
                .findFirst();
    }

    private AnswerSheet sheet(UUID wave, WaveKind kind, SealedAnswer answer) {
        var items = waves.asked(wave, kind);
        var row = new ResponseRow(wave, "", answer.choices());
        Map<String, String> choices = new HashMap<>();
        items.forEach(item -> {
            String typed = Choice.typed(item, row);
            if (!typed.isEmpty()) {
                choices.put(item.code(), typed);
            }
        });
        var codes = items.stream().collect(Collectors.toMap(ItemView::id, ItemView::code));
        Map<String, AnswerSheet.Words> words = new HashMap<>();
        answer.words()
                .forEach(given ->
                        words.put(codes.get(given.item()), new AnswerSheet.Words(given.text(), given.mayBeQuoted())));
        return new AnswerSheet(choices, words);
    }
}

package org.upshift.questionnaire;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The answers of closed waves; {@link Answers} is the way to them. */
interface AnswerQueries {

    record ItemRow(
            UUID id,
            String code,
            int wordingVersion,
            String wording,
            ItemKind kind,
            int scaleMin,
            int scaleMax,
            int confidentFrom,
            String labels,
            int position,
            boolean inBaseline,
            boolean inPost,
            String theme,
            UUID questionnaireId,
            String title,
            String provenance) {

        ItemView view() {
            return new ItemView(
                    id,
                    code,
                    wordingVersion,
                    wording,
                    kind,
                    scaleMin,
                    scaleMax,
                    confidentFrom,
                    Labels.split(labels),
                    position,
                    inBaseline,
                    inPost,
                    theme);
        }
    }

    record WaveRow(
            UUID id,
            UUID questionnaireId,
            WaveKind kind,
            LocalDateTime opens,
            LocalDateTime closes,
            Integer askedElsewhere,
            Long invited,
            Long answered,
            Long responses) {

        WaveView view(LocalDateTime now) {
            return new WaveView(
                    id,
                    questionnaireId,
                    kind,
                    opens,
                    closes,
                    WaveState.of(opens, closes, now),
                    askedElsewhere == null ? invited.intValue() : askedElsewhere,
                    askedElsewhere == null ? answered.intValue() : responses.intValue());
        }
    }

    Session session();

    @HQL("""
            select i.id, i.code, i.wordingVersion, i.wording, i.kind, i.scaleMin, i.scaleMax, i.confidentFrom, i.labels,
                   i.position, i.inBaseline, i.inPost, i.theme, q.id, q.title, q.provenance
            from Item i join Questionnaire q on q.id = i.questionnaireId
            where q.cohortId = :cohort order by i.position
            """)
    List<ItemRow> items(UUID cohort);

    @HQL("""
            select w.id, w.questionnaireId, w.kind, w.opens, w.closes, w.askedElsewhere,
                   (select count(i.id) from Invitation i where i.waveId = w.id),
                   (select count(i.id) from Invitation i where i.waveId = w.id and i.answered = true),
                   (select count(r.id) from Response r where r.waveId = w.id)
            from Wave w where w.cohortId = :cohort order by w.opens, w.id
            """)
    List<WaveRow> waves(UUID cohort);

    @HQL(
            "select r.waveId, r.respondentCode, r.choices from Response r where r.waveId in :waves order by r.waveId, r.respondentCode")
    List<ResponseRow> responses(Collection<UUID> waves);

    @HQL("select r.itemId, r.words from Remark r where r.waveId in :waves and r.mayBeQuoted = true order by r.id")
    List<Quotation> quotations(Collection<UUID> waves);
}

package org.upshift.questionnaire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The answers of closed waves; {@link Answers} is the way to them. */
interface AnswerQueries {

    /** A version of an item, with its questionnaire. */
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
            String help,
            boolean notApplicable,
            boolean required,
            boolean inSession,
            boolean inPulse,
            Integer kirkpatrick,
            UUID outcomeId,
            UUID lineage,
            int sinceEdition,
            Integer untilEdition,
            UUID supersedes,
            boolean meaningChanged,
            LocalDate acceptedOn,
            String acceptedReason,
            int edition,
            UUID questionnaireId,
            String title,
            String provenance,
            UUID cohortId) {

        ItemView view() {
            return view(Wordings.ONE, new Occasions(inBaseline, inPost, inSession, inPulse));
        }

        ItemView view(Wordings wordings, Occasions occasions) {
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
                    occasions.baseline(),
                    occasions.post(),
                    theme,
                    help,
                    notApplicable,
                    required,
                    occasions.session(),
                    occasions.pulse(),
                    kirkpatrick,
                    outcomeId,
                    lineage,
                    wordings);
        }

        /** Whether a wave that is answered for the first time now asks it. */
        boolean isAsked() {
            return untilEdition == null;
        }

        /** Theme and text as one. */
        String words() {
            return theme.isEmpty() ? wording : theme + " " + wording;
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
            Long responses,
            UUID cohortId,
            Integer askedEdition,
            int part,
            String name,
            Long thoughtBack) {

        WaveView view(LocalDateTime now) {
            return new WaveView(
                    id,
                    questionnaireId,
                    kind,
                    opens,
                    closes,
                    WaveState.of(opens, closes, now),
                    asked(),
                    askedElsewhere == null ? answered.intValue() : responses.intValue(),
                    part,
                    name,
                    askedElsewhere == null && kind != WaveKind.RETROSPECTIVE
                            ? Math.max(0, responses.intValue() - answered.intValue())
                            : 0);
        }

        private Integer asked() {
            if (askedElsewhere == null) {
                return invited.intValue();
            }
            return askedElsewhere == WaveDraft.NOT_KNOWN ? null : askedElsewhere;
        }
    }

    Session session();

    /** All versions of all items. */
    @HQL("""
            select i.id, i.code, i.wordingVersion, i.wording, i.kind, i.scaleMin, i.scaleMax, i.confidentFrom, i.labels,
                   i.position, i.inBaseline, i.inPost, i.theme, i.help, i.notApplicable, i.required, i.inSession, i.inPulse, i.kirkpatrick,
                   i.outcomeId, i.lineage, i.sinceEdition, i.untilEdition, i.supersedes, i.meaningChanged, i.acceptedOn,
                   i.acceptedReason, q.edition, q.id, q.title, q.provenance, q.cohortId
            from Item i join Questionnaire q on q.id = i.questionnaireId
            where q.cohortId in :cohorts order by i.place, i.position
            """)
    List<ItemRow> items(Collection<UUID> cohorts);

    /** The versions that a wave asks, if it is of their kind. */
    @HQL("""
            select i.id, i.code, i.wordingVersion, i.wording, i.kind, i.scaleMin, i.scaleMax, i.confidentFrom, i.labels,
                   i.position, i.inBaseline, i.inPost, i.theme, i.help, i.notApplicable, i.required, i.inSession, i.inPulse, i.kirkpatrick,
                   i.outcomeId, i.lineage, i.sinceEdition, i.untilEdition, i.supersedes, i.meaningChanged, i.acceptedOn,
                   i.acceptedReason, q.edition, q.id, q.title, q.provenance, q.cohortId
            from Item i join Questionnaire q on q.id = i.questionnaireId join Wave w on w.questionnaireId = q.id
            where w.id = :wave and i.sinceEdition <= coalesce(w.askedEdition, q.edition)
            and (i.untilEdition is null or i.untilEdition > coalesce(w.askedEdition, q.edition))
            order by i.place, i.position
            """)
    List<ItemRow> asked(UUID wave);

    @HQL("""
            select w.id, w.questionnaireId, w.kind, w.opens, w.closes, w.askedElsewhere,
                   (select count(*) from Invitation i where i.waveId = coalesce(w.askedWith, w.id)),
                   (select count(*) from Invitation i where i.waveId = coalesce(w.askedWith, w.id) and i.answered = true),
                   (select count(*) from Response r where r.waveId = w.id), w.cohortId, w.askedEdition,
                   w.arrangement.part, w.arrangement.name,
                   (select count(*) from ImportedWave b where b.waveId = w.id and b.thoughtBack = true)
            from Wave w where w.cohortId in :cohorts order by w.opens, w.id
            """)
    List<WaveRow> waves(Collection<UUID> cohorts);

    /** All responses of closed waves, by wave and code. */
    default List<StoredRow> responses(Collection<UUID> waves) {
        return session().doReturningWork(connection -> StoredRows.of(connection, waves));
    }

    @HQL("select r.itemId, r.words from Remark r where r.waveId in :waves and r.mayBeQuoted = true order by r.id")
    List<Quotation> quotations(Collection<UUID> waves);
}

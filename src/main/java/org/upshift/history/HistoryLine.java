package org.upshift.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry as a sentence: who, {@code before}, the subject, {@code after}.
 *
 * @param onBehalfOf for whom, or null
 * @param subject null where the sentence does not name it
 * @param detail null where the sentence says it, or there is none
 * @param effectiveAt null where it took effect when it was recorded
 * @param position the place in the chain, null for the first moments
 */
public record HistoryLine(
        UUID id,
        String action,
        UUID whoId,
        String who,
        String onBehalfOf,
        String before,
        Subject subject,
        String after,
        String detail,
        List<Change> changes,
        Instant recordedAt,
        Instant effectiveAt,
        String subjectKind,
        UUID subjectId,
        Long position,
        String hash) {

    private static final String ERASED = "Erased person";
    private static final String NOTHING_LEFT = "(erased)";

    static HistoryLine of(HistoryRow row, String sentence, Subject subject) {
        boolean says = sentence.contains(Sentences.DETAIL);
        // Taken apart before the detail is put in, which may say anything
        int at = sentence.indexOf(Sentences.IT);
        boolean names = at >= 0;
        String start = said(names ? sentence.substring(0, at) : sentence, row);
        String end = names ? said(sentence.substring(at + Sentences.IT.length()), row) : "";
        return new HistoryLine(
                row.id(),
                row.action(),
                row.actorId(),
                row.actorName() == null ? ERASED : row.actorName(),
                row.onBehalfOfName(),
                start,
                names ? subject : null,
                end,
                says ? null : row.detail(),
                row.changes(),
                row.recordedAt(),
                row.effectiveAt().equals(row.recordedAt()) ? null : row.effectiveAt(),
                row.subjectKind(),
                row.subjectId(),
                row.position(),
                row.hash());
    }

    /** Without the words, and with a subject that names nobody: for somebody whom the record is no concern of any more. */
    static HistoryLine ofOthers(HistoryRow row, String sentence, Subject nameless) {
        String bare = sentence.replace(": " + Sentences.DETAIL, "").replace(Sentences.DETAIL, "…");
        return of(row.withoutWords(), bare, nameless);
    }

    private static String said(String part, HistoryRow row) {
        return part.replace(Sentences.DETAIL, row.detail() == null ? NOTHING_LEFT : row.detail());
    }

    /** "Tom Team offered a place to Ana Example" */
    public String sentence() {
        String whose = onBehalfOf == null ? "" : ", for " + onBehalfOf + ",";
        return who + whose + " " + before + (subject == null ? "" : subject.title()) + after;
    }
}

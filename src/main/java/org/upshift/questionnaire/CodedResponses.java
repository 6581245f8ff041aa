package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.upshift.questionnaire.CodeMatching.Coded;

/** Gives answers under self-made codes the code of the same person's earlier wave. */
final class CodedResponses {
    private CodedResponses() {}

    /**
     * @param closed the waves, in the order in which they opened
     * @param stored as it is stored
     * @param rows the same as it is read
     * @param keys of the questionnaires of which something is still sealed
     */
    static List<ResponseRow> paired(
            List<UUID> closed, List<StoredRow> stored, List<ResponseRow> rows, Function<UUID, PairingKey> keys) {
        if (stored.stream().allMatch(row -> row.codeMarks() == null)) {
            return rows;
        }
        var matching = matching(closed, stored, rows, keys);
        return new ArrayList<>(rows.stream()
                .map(row -> new ResponseRow(
                        row.waveId(), matching.codeOf(row.waveId(), row.respondentCode()), row.choices()))
                .toList());
    }

    static CodeMatching matching(
            List<UUID> closed, List<StoredRow> stored, List<ResponseRow> rows, Function<UUID, PairingKey> keys) {
        var coded = IntStream.range(0, stored.size())
                .mapToObj(i -> stored.get(i).codeMarks() == null
                        ? null
                        : new Coded(stored.get(i).waveId(), rows.get(i).respondentCode(), marks(stored.get(i), keys)))
                .filter(Objects::nonNull)
                .toList();
        return new CodeMatching(closed.stream()
                .map(wave ->
                        coded.stream().filter(one -> one.wave().equals(wave)).toList())
                .toList());
    }

    /** What is still sealed has the marks that it will have once it is opened. */
    private static CodeMarks marks(StoredRow row, Function<UUID, PairingKey> keys) {
        return CodeMarks.parse(
                row.sealed() == null
                        ? row.codeMarks()
                        : CodeMarks.closed(row.codeMarks(), keys.apply(row.questionnaireId())));
    }
}

package org.upshift.questionnaire;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.upshift.questionnaire.ImportPlan.Row;

/** Writes the responses of an import past Hibernate, a thousand at a time: there may be hundreds of thousands. */
final class BroughtRows {

    /** How long storing may take: the embedded database needs minutes for what PostgreSQL stores in seconds. */
    static final int MOST_SECONDS = 600;

    private static final int AT_ONCE = 1_000;
    private static final String RESPONSE =
            "insert into response (id, wave_id, respondent_code, answered_month, idempotency_key, choices, import_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String REMARK =
            "insert into remark (id, wave_id, item_id, words, may_be_quoted, import_id) values (?, ?, ?, ?, ?, ?)";

    private final ImportedWave part;
    private final LocalDate month;
    private final List<ItemView> items;

    BroughtRows(ImportedWave part, LocalDate month, List<ItemView> items) {
        this.part = part;
        this.month = month;
        this.items = items;
    }

    void write(Connection connection, List<Row> rows) throws SQLException {
        try (var responses = connection.prepareStatement(RESPONSE);
                var remarks = connection.prepareStatement(REMARK)) {
            int waiting = 0;
            int waitingRemarks = 0;
            for (var row : rows) {
                var sheet = row.sheet();
                String code = row.respondent() == null ? UUID.randomUUID().toString() : row.respondent();
                add(responses, code, connection.createArrayOf("smallint", sheet.choices(items)));
                for (var remark : sheet.remarks(part.getWaveId(), items)) {
                    add(remarks, remark.sealed());
                    waitingRemarks++;
                }
                if (++waiting == AT_ONCE) {
                    responses.executeBatch();
                    waiting = 0;
                }
                if (waitingRemarks >= AT_ONCE) {
                    remarks.executeBatch();
                    waitingRemarks = 0;
                }
            }
            responses.executeBatch();
            remarks.executeBatch();
        }
    }

    private void add(PreparedStatement response, String code, Array choices) throws SQLException {
        int place = 0;
        response.setObject(++place, UUID.randomUUID());
        response.setObject(++place, part.getWaveId());
        response.setString(++place, code);
        response.setObject(++place, month);
        response.setString(++place, UUID.randomUUID().toString());
        response.setArray(++place, choices);
        response.setObject(++place, part.getImportId());
        response.addBatch();
    }

    private void add(PreparedStatement remark, SealedAnswer.Words words) throws SQLException {
        int place = 0;
        remark.setObject(++place, UUID.randomUUID());
        remark.setObject(++place, part.getWaveId());
        remark.setObject(++place, words.item());
        remark.setString(++place, words.text());
        remark.setBoolean(++place, words.mayBeQuoted());
        remark.setObject(++place, part.getImportId());
        remark.addBatch();
    }
}

package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Writes the rows of a submission past Hibernate, which would compute several times as long as the database: a whole cohort sends within
 * the same few minutes. In the caller's transaction.
 */
@ApplicationScoped
class SubmissionRows {
    private static final String USE = "update invitation set answered = true, answers_as = null"
            + " where wave_id = ? and person_id = ? and answered = false";
    private static final String STORE = "insert into response"
            + " (id, wave_id, respondent_code, code_marks, answered_month, idempotency_key, sealed) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String FORGET = "delete from answer_draft where place = ?";

    private final EntityManager entities;

    SubmissionRows(EntityManager entities) {
        this.entities = entities;
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** Uses the right to answer, which is the invitation. False when it was used before, or there is none. */
    boolean use(UUID person, UUID wave) {
        return write(USE, statement -> {
                    statement.setObject(1, wave);
                    statement.setObject(2, person);
                })
                > 0;
    }

    /** @param month its first day */
    void store(UUID wave, StoreResponse.Code code, LocalDate month, String idempotencyKey, String sealed) {
        write(STORE, statement -> {
            int column = 0;
            statement.setObject(++column, UUID.randomUUID());
            statement.setObject(++column, wave);
            statement.setString(++column, code.respondent());
            statement.setString(++column, code.marks());
            statement.setObject(++column, month);
            statement.setString(++column, idempotencyKey);
            statement.setString(++column, sealed);
        });
    }

    void forgetDraft(String place) {
        write(FORGET, statement -> statement.setString(1, place));
    }

    private int write(String sql, Values values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                values.set(statement);
                return statement.executeUpdate();
            }
        });
    }
}

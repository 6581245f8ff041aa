package org.upshift.admission;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.Judgement;

/**
 * Writes the answers of an import, and what the rules say of them, past Hibernate, which has no way to write the collections of many
 * applications with few statements.
 */
final class BroughtAnswers {
    private static final String ANSWER =
            "insert into application_answer (application_id, question, answer) values (?, ?, ?)";
    private static final String FINDING =
            "insert into application_finding (application_id, criterion_id, kind, title, verdict, because)"
                    + " values (?, ?, ?, ?, ?, ?)";
    private static final String CRITERION =
            "insert into application_criterion (application_id, part_id, kind, title) values (?, ?, ?, ?)";

    private final Map<UUID, Map<String, String>> answers = new LinkedHashMap<>();
    private final Map<UUID, Judgement> judgements = new LinkedHashMap<>();

    /** @param given by question */
    void of(UUID application, Map<String, String> given, Judgement judgement) {
        answers.put(application, new HashMap<>(given));
        judgements.put(application, judgement);
    }

    void write(Connection connection) throws SQLException {
        try (var batch = new RowBatch(connection, ANSWER)) {
            for (var one : answers.entrySet()) {
                for (var answer : one.getValue().entrySet()) {
                    batch.add(one.getKey(), answer.getKey(), answer.getValue());
                }
            }
            batch.done();
        }
        try (var batch = new RowBatch(connection, FINDING)) {
            for (var one : judgements.entrySet()) {
                for (var finding : one.getValue().findings()) {
                    batch.add(
                            one.getKey(),
                            finding.criterionId(),
                            finding.kind().name(),
                            finding.title(),
                            finding.verdict().name(),
                            finding.because());
                }
            }
            batch.done();
        }
        try (var batch = new RowBatch(connection, CRITERION)) {
            for (var one : judgements.entrySet()) {
                for (var met : List.copyOf(MetCriterion.of(one.getValue()))) {
                    batch.add(one.getKey(), met.partId(), met.kind().name(), met.title());
                }
            }
            batch.done();
        }
    }
}

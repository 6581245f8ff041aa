package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a report is made from is compared: a column that comes later too, unless it is named here. */
@QuarkusTest
class AnswersContentTest {

    private static final Map<String, Set<String>> SAID_BY_NO_REPORT = Map.of(
            "questionnaire", Set.of("answered", "key_fingerprint", "keys_destroyed_on", "version"),
            "questionnaire_item", Set.of("copied_from"),
            "wave",
                    Set.of(
                            "questionnaire_id",
                            "reminded_on",
                            "about_id",
                            "anchor",
                            "opens_after",
                            "closes_after",
                            "invites",
                            "remind_every",
                            "remind_most",
                            "open_link_hash",
                            "version"),
            "invitation", Set.of("id", "person_id", "invited_on", "reminders", "reminded_on", "answers_as"),
            "response", Set.of("id", "answered_month", "idempotency_key", "import_id"),
            "remark", Set.of("import_id"));

    @Inject
    EntityManager entities;

    @Test
    void everyColumnOfWhichAReportIsMadeIsCompared() {
        SAID_BY_NO_REPORT.forEach((table, others) -> assertThat(columns(table))
                .as(table)
                .isNotEmpty()
                .filteredOn(column -> !others.contains(column))
                .allMatch(column ->
                        (AnswersContent.LINE + AnswersContent.ANSWERS).matches("(?s).*\\b" + column + "\\b.*")));
    }

    private List<String> columns(String table) {
        return entities.createNativeQuery(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = :table",
                        String.class)
                .setParameter("table", table)
                .getResultList();
    }
}

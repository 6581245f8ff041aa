package org.upshift.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.upshift.database.EarlierDatabase;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries.PartView;

/** Applications from before there were forms answer the usual form of their cohort. */
@QuarkusTest
class FormMigrationTest {
    private static final String SCHEMA = "before_forms";

    @Inject
    EarlierDatabase earlier;

    @Test
    void whatWasAnsweredIsAnAnswerToTheUsualForm() throws SQLException {
        var database = earlier.at(SCHEMA, "033");
        UUID programme = UUID.randomUUID();
        UUID cohort = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        var member = new PartView(UUID.randomUUID(), PartKind.ELIGIBILITY, "A \"member\" of Q\\Q", "", "");
        var lead = new PartView(UUID.randomUUID(), PartKind.ELIGIBILITY, "Leads a community", "", "");
        var across = new PartView(UUID.randomUUID(), PartKind.PRIORITY, "Across boundaries", "", "");
        run(database, """
                insert into programme (id, slug, title, host, summary, purpose, approach, audience, commitment, commitment_days, contact, eligibility_rule, version)
                values ('%1$s', 'old', 'Old', 'H', '', '', '', '', '', 10, '', 'ANY', 0);
                insert into programme_part (id, programme_id, kind, position, title, body, link) values ('%5$s', '%1$s', 'ELIGIBILITY', 0, 'A "member" of Q\\Q', '', '');
                insert into programme_part (id, programme_id, kind, position, title, body, link) values ('%6$s', '%1$s', 'ELIGIBILITY', 1, 'Leads a community', '', '');
                insert into programme_part (id, programme_id, kind, position, title, body, link) values ('%7$s', '%1$s', 'PRIORITY', 0, 'Across boundaries', '', '');
                insert into cohort (id, programme_id, name, phase, capacity, held, deadline, created_at, version)
                values ('%2$s', '%1$s', '2019', 'OPEN', 5, 0, timestamp '2099-01-01 23:59:59', current_timestamp, 0);
                insert into person (id, name, email, created_at, version) values ('%3$s', 'Ana', 'ana@forms.example', current_timestamp, 0);
                insert into application (id, reference, cohort_id, applicant_id, status, job_title, statement, manager_name, manager_email, declared, created_at, live_key, version)
                values ('%4$s', 'AAAA-BBBB', '%2$s', '%3$s', 'DRAFT', 'Nurse', 'Because', '', '', false, current_timestamp, 'x', 0);
                insert into application_criterion (application_id, part_id, kind, title) values ('%4$s', '%6$s', 'ELIGIBILITY', 'Leads a community')
                """.formatted(programme, cohort, person, application, member.id(), lead.id(), across.id()));

        earlier.migrate(SCHEMA, database);

        assertThat(FormText.read(text(database, "select content from application_form")))
                .isEqualTo(UsualForm.of(EligibilityRule.ANY, List.of(member, lead, across)));
        assertThat(text(database, "select answer from application_answer where question = 'statement'"))
                .isEqualTo("Because");
        assertThat(text(database, "select answer from application_answer where question = 'criteria'"))
                .isEqualTo(lead.id().toString());
        assertThat(text(database, "select count(*) from application_finding where verdict = 'YES'"))
                .isEqualTo("1");
        assertThat(text(database, "select eligible from application")).isEqualTo("YES");
    }

    private static void run(DataSource database, String statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements.split(";\n")) {
                statement.execute(sql);
            }
        }
    }

    private static String text(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What a wave asks, as {@link Waves#asked} has it, past Hibernate and with no more of it than answers are checked against: every submission
 * reads it.
 */
@ApplicationScoped
class ItemsToCheck {
    private static final String ITEMS = """
            select i.id, i.code, i.wording_version, i.wording, i.kind, i.scale_min, i.scale_max, i.labels, i.position,
                   i.in_baseline, i.in_post, i.in_session, i.in_pulse, i.not_applicable, i.required
            from wave w join questionnaire q on q.id = w.questionnaire_id join questionnaire_item i on i.questionnaire_id = q.id
            where w.id = ? and i.since_edition <= coalesce(w.asked_edition, q.edition)
            and (i.until_edition is null or i.until_edition > coalesce(w.asked_edition, q.edition))
            order by i.place, i.position
            """;

    private final EntityManager entities;

    ItemsToCheck(EntityManager entities) {
        this.entities = entities;
    }

    /** In their order; without theme, help and what else only a page says. */
    List<ItemView> of(Wave wave) {
        return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, wave));
    }

    private static List<ItemView> read(Connection connection, Wave wave) throws SQLException {
        List<ItemView> items = new ArrayList<>();
        try (var statement = connection.prepareStatement(ITEMS)) {
            statement.setObject(1, wave.getId());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var item = item(rows);
                    if (item.askedIn(wave.getKind())) {
                        items.add(item);
                    }
                }
            }
        }
        return items;
    }

    private static ItemView item(ResultSet row) throws SQLException {
        int column = 0;
        UUID id = row.getObject(++column, UUID.class);
        String code = row.getString(++column);
        int version = row.getInt(++column);
        String text = row.getString(++column);
        var kind = ItemKind.valueOf(row.getString(++column));
        int scaleMin = row.getInt(++column);
        int scaleMax = row.getInt(++column);
        var labels = Labels.split(row.getString(++column));
        int position = row.getInt(++column);
        boolean inBaseline = row.getBoolean(++column);
        boolean inPost = row.getBoolean(++column);
        boolean inSession = row.getBoolean(++column);
        boolean inPulse = row.getBoolean(++column);
        boolean notApplicable = row.getBoolean(++column);
        boolean required = row.getBoolean(++column);
        return new ItemView(
                id,
                code,
                version,
                text,
                kind,
                scaleMin,
                scaleMax,
                0,
                labels,
                position,
                inBaseline,
                inPost,
                "",
                "",
                notApplicable,
                required,
                inSession,
                inPulse,
                null,
                null,
                null,
                Wordings.ONE);
    }
}

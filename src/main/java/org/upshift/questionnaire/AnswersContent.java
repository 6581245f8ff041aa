package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.upshift.kernel.LondonTime;

/**
 * Everything that {@link Answers} reads of a cohort, and how many have a place in it, written by the database in two lines: two SQL
 * statements that tell whether a report would still say the same. To make it anew costs many times as much.
 */
@ApplicationScoped
public class AnswersContent {

    /** From here on to see whether answers are still the same costs as much as to count them. */
    static final int MOST = 5_000;

    /** About as much as H2 writes in one line. */
    private static final int LONGEST = 900_000;

    private static final int ONE_RESPONSE = 180;
    private static final int ONE_ANSWER = 8;
    private static final String TOO_LONG = "-";

    /** Words stand after their length, so that nothing can look like something else. A sealed answer is told by its nonce, a code by its hash. */
    static final String LINE = """
            select concat_ws('|', q.id, length(q.title), q.title, coalesce(length(q.provenance), -1), coalesce(q.provenance, ''), q.edition,
                coalesce(cast(q.keys_destroyed_at as varchar), '-'),
                (select count(*) from enrolment e where e.cohort_id = q.cohort_id and e.status <> 'WITHDRAWN'),
                coalesce((select string_agg(concat_ws('|', i.id, i.position, i.code, i.wording_version, length(i.theme), i.theme, length(i.wording),
                        i.wording, length(i.help), i.help, length(i.labels), i.labels, i.kind, i.scale_min, i.scale_max, i.confident_from,
                        i.in_baseline, i.in_post, i.in_session, i.in_pulse, i.not_applicable, i.required, i.since_edition,
                        coalesce(i.until_edition, -1), i.lineage, coalesce(cast(i.supersedes as varchar), '-'), i.meaning_changed,
                        coalesce(cast(i.accepted_on as varchar), '-'), coalesce(length(i.accepted_reason), -1),
                        coalesce(i.accepted_reason, ''), coalesce(i.kirkpatrick, -1), coalesce(cast(i.outcome_id as varchar), '-')),
                        ';' order by i.place, i.position)
                    from questionnaire_item i where i.questionnaire_id = q.id), ''),
                coalesce((select string_agg(concat_ws('|', w.id, w.kind, w.opens, w.closes, w.opens <= :now, w.closes <= :now, w.part,
                        coalesce(length(w.name), -1), coalesce(w.name, ''), coalesce(w.asked_elsewhere, -1), coalesce(w.asked_edition, -1),
                        (select count(*) from invitation v where v.wave_id = coalesce(w.asked_with, w.id)),
                        (select count(*) from invitation v where v.wave_id = coalesce(w.asked_with, w.id) and v.answered),
                        (select count(*) from response r where r.wave_id = w.id),
                        (select count(*) from imported_wave b where b.wave_id = w.id and b.thought_back)), ';' order by w.opens, w.id)
                    from wave w where w.cohort_id = q.cohort_id), '')),
                (select string_agg(cast(w.id as varchar), ',') from wave w where w.cohort_id = q.cohort_id and w.closes <= :now),
                (select coalesce(sum((select count(*) from response r where r.wave_id = w.id)), 0)
                    from wave w where w.cohort_id = q.cohort_id and w.closes <= :now),
                (select count(*) from questionnaire_item i where i.questionnaire_id = q.id)
            from questionnaire q where q.cohort_id = :cohort
            """;

    /** The waves are named one by one, so that PostgreSQL knows how few rows they have among all. */
    static final String ANSWERS = """
            select (select string_agg(concat_ws('|', r.wave_id, r.respondent_code, coalesce(cast(r.choices as varchar), '-'),
                        coalesce(substring(r.sealed from 1 for 16), '-'), coalesce(substring(r.code_marks from 1 for 50), '-')),
                        ';' order by r.wave_id, r.respondent_code)
                    from response r where r.wave_id in (:waves)),
                case when (select sum(length(m.words) + 50) from remark m where m.may_be_quoted and m.wave_id in (:waves)) > :longest
                    then '-' else coalesce((select string_agg(concat_ws('|', m.item_id, length(m.words), m.words), ';' order by m.id)
                    from remark m where m.may_be_quoted and m.wave_id in (:waves)), '') end
            """;

    private final EntityManager entities;
    private final Clock clock;

    AnswersContent(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Empty when the cohort has no questionnaire or too many have answered. For comparison only; it is not to be kept. */
    public Optional<String> of(UUID cohort) {
        return session()
                .createNativeQuery(LINE, Object[].class)
                .setParameter("cohort", cohort)
                .setParameter("now", LondonTime.local(clock.instant()))
                .getResultStream()
                .findFirst()
                .flatMap(row -> content((String) row[0], (String) row[1], number(row[2]), number(row[3])));
    }

    /** @param closed the ids of closed waves, with commas between them, or null */
    private Optional<String> content(String asked, String closed, int responses, int items) {
        if (closed == null) {
            return Optional.of(asked);
        }
        if (responses > MOST || responses * (ONE_RESPONSE + ONE_ANSWER * items) > LONGEST) {
            return Optional.empty();
        }
        var given = session()
                .createNativeQuery(ANSWERS, Object[].class)
                .setParameter(
                        "waves",
                        Stream.of(closed.split(",")).map(UUID::fromString).toList())
                .setParameter("longest", LONGEST)
                .getSingleResult();
        return TOO_LONG.equals(given[1]) ? Optional.empty() : Optional.of(asked + '\n' + given[0] + '\n' + given[1]);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}

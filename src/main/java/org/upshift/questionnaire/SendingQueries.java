package org.upshift.questionnaire;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What has to be known before somebody's answers to a wave are stored, in one statement. */
interface SendingQueries {

    /**
     * A wave on whose pages somebody can answer.
     *
     * @param answered whether they have, or null when they were not asked
     * @param reminders how often they were reminded, or null
     * @param sameKey how many responses came with the idempotency key
     * @param asAnother in how many waves they answered under the id of the person that they turned out to be
     */
    record Sending(
            Wave wave, Questionnaire questionnaire, Boolean answered, Integer reminders, Long sameKey, Long asAnother) {

        boolean isStored() {
            return sameKey > 0;
        }

        boolean isReminded() {
            return reminders != null && reminders > 0;
        }
    }

    Session session();

    @HQL("""
            select w, q, i.answered, i.reminders,
                   (select count(*) from Response r where r.waveId = w.id and r.idempotencyKey = :idempotencyKey),
                   (select count(*) from Invitation o join Wave v on v.id = o.waveId
                    where o.personId = :person and o.answersAs is not null and v.questionnaireId = w.questionnaireId)
            from Wave w join Questionnaire q on q.id = w.questionnaireId
            left join Invitation i on i.waveId = w.id and i.personId = :person
            where w.id = :wave and w.askedWith is null
            """)
    Optional<Sending> of(UUID wave, UUID person, String idempotencyKey);
}

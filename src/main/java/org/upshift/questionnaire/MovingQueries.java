package org.upshift.questionnaire;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface MovingQueries {
    record Row(
            UUID wave,
            UUID person,
            UUID questionnaire,
            UUID programme,
            String programmeTitle,
            String cohortName,
            WaveKind kind,
            boolean answered) {}

    Session session();

    @HQL("""
            select i.waveId, i.personId, w.questionnaireId, p.id, p.title, c.name, w.kind, i.answered
            from Invitation i join Wave w on w.id = i.waveId join Cohort c on c.id = w.cohortId
            join Programme p on p.id = c.programmeId
            where i.personId in :owners order by w.opens, i.waveId
            """)
    List<Row> of(Collection<UUID> owners);

    record Open(UUID wave, UUID person, UUID programme, String programmeTitle, String cohortName, WaveKind kind) {}

    /** The waves that are open now in cohorts where these have a place. */
    @HQL("""
            select w.id, e.personId, p.id, p.title, c.name, w.kind
            from Enrolment e join Wave w on w.cohortId = e.cohortId join Cohort c on c.id = e.cohortId
            join Programme p on p.id = c.programmeId
            where e.personId in :owners and e.status <> WITHDRAWN and w.opens <= :now and w.closes > :now
            order by w.opens, w.id
            """)
    List<Open> open(Collection<UUID> owners, LocalDateTime now);

    record Link(UUID id, UUID person, UUID cohort, UUID programme, String programmeTitle, String cohortName) {}

    @HQL("""
            select l.id, l.personId, c.id, p.id, p.title, c.name
            from AnsweringLink l join Cohort c on c.id = l.cohortId join Programme p on p.id = c.programmeId
            where l.personId in :owners order by p.title, c.name, l.id
            """)
    List<Link> links(Collection<UUID> owners);

    /** Answers given under the id of a person who did not turn out to be the owner, or no longer. */
    @HQL("""
            select count(*) from Invitation i join Person x on x.id = i.answersAs
            where i.personId = :owner and i.answered = true and (x.mergedInto is null or x.mergedInto <> :owner)
            """)
    long answeredAsSomebodyElse(UUID owner);
}

package org.upshift.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.programme.Phase;

/** Questionnaires, their waves and who was asked; never what was answered. */
public interface QuestionnaireQueries {

    /** @param keysDestroyedAt null as long as there may be a key */
    record View(
            UUID id,
            UUID cohortId,
            String title,
            int edition,
            String provenance,
            boolean answered,
            LocalDate keysDestroyedOn,
            Instant keysDestroyedAt) {

        /** The last day on which a key may lead from a person to their answers. */
        public LocalDate anonymousAfter() {
            return keysDestroyedOn.minusDays(1);
        }
    }

    /**
     * A wave with what stands above its questions.
     *
     * @param thinkingBack the wave that is asked on its pages, or null
     */
    record WaveHead(
            UUID id,
            UUID cohortId,
            UUID questionnaireId,
            WaveKind kind,
            LocalDateTime opens,
            LocalDateTime closes,
            String title,
            LocalDate keysDestroyedOn,
            String cohortName,
            Phase phase,
            String programmeTitle,
            int part,
            String name,
            UUID thinkingBack) {
        /** "Baseline", "Follow-up after 3 months", "Feedback: Module 1" */
        public String occasion() {
            return kind.words(part, name);
        }

        /** The last day on which a key may lead from a person to their answers. */
        public LocalDate anonymousAfter() {
            return keysDestroyedOn.minusDays(1);
        }

        /** The day of the last moment in which it can be answered. */
        public LocalDate lastDay() {
            return closes.minusNanos(1).toLocalDate();
        }

        public WaveState state(LocalDateTime now) {
            return phase == Phase.SET_ASIDE ? WaveState.SET_ASIDE : WaveState.of(opens, closes, now);
        }
    }

    /** A wave that somebody was asked in. */
    record Asked(
            UUID waveId,
            UUID cohortId,
            WaveKind kind,
            String title,
            LocalDateTime opens,
            LocalDateTime closes,
            boolean answered,
            int part,
            String name) {
        public String occasion() {
            return kind.words(part, name);
        }

        /** @param now Europe/London */
        public boolean isOpen(LocalDateTime now) {
            return WaveState.of(opens, closes, now) == WaveState.OPEN;
        }

        public boolean isOver(LocalDateTime now) {
            return WaveState.of(opens, closes, now) == WaveState.CLOSED;
        }
    }

    /** A wave that is still to come in a cohort in which somebody has a place. */
    record Coming(UUID cohortId, WaveKind kind, LocalDateTime opens, int part, String name) {
        public String occasion() {
            return kind.words(part, name);
        }
    }

    /** Somebody who was asked. */
    record Invited(UUID personId, String name, String email) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select q.id, q.cohortId, q.title, q.edition, q.provenance, q.answered, q.keysDestroyedOn, q.keysDestroyedAt
            from Questionnaire q where q.cohortId = :cohort
            """)
    Optional<View> ofCohort(UUID cohort);

    @HQL("""
            select w.id, w.cohortId, w.questionnaireId, w.kind, w.opens, w.closes, q.title, q.keysDestroyedOn, c.name, c.phase, p.title,
                   w.arrangement.part, w.arrangement.name, back.id
            from Wave w left join Wave back on back.askedWith = w.id join Questionnaire q on q.id = w.questionnaireId
            join Cohort c on c.id = w.cohortId join Programme p on p.id = c.programmeId
            where w.id = :wave
            """)
    Optional<WaveHead> wave(UUID wave);

    /** Whether this person has answered; empty when they were not asked. */
    @HQL("select i.answered from Invitation i where i.waveId = :wave and i.personId = :person")
    Optional<Boolean> answered(UUID wave, UUID person);

    /** Who was asked, still has a place, and has not answered. */
    @HQL("""
            select p.id, p.name, p.email from Invitation i join Person p on p.id = i.personId join Wave w on w.id = i.waveId
            join Enrolment e on e.personId = i.personId and e.cohortId = w.cohortId and e.status <> WITHDRAWN
            where i.waveId = :wave and w.cohortId = :cohort and i.answered = false order by p.name, p.email
            """)
    List<Invited> missing(UUID wave, UUID cohort, Page page);

    @HQL("""
            select count(*) from Invitation i join Wave w on w.id = i.waveId
            join Enrolment e on e.personId = i.personId and e.cohortId = w.cohortId and e.status <> WITHDRAWN
            where i.waveId = :wave and w.cohortId = :cohort and i.answered = false
            """)
    long countMissing(UUID wave, UUID cohort);

    /** The waves of one cohort that a person was asked in, the newest first. */
    @HQL("""
            select w.id, w.cohortId, w.kind, q.title, w.opens, w.closes, i.answered, w.arrangement.part, w.arrangement.name
            from Invitation i join Wave w on w.id = i.waveId join Questionnaire q on q.id = w.questionnaireId
            where i.personId = :person and w.cohortId = :cohort order by w.opens desc, w.id
            """)
    List<Asked> askedIn(UUID cohort, UUID person, Page page);

    /** The waves that a person was asked in and that are not over, those that close first at the head. */
    @HQL("""
            select w.id, w.cohortId, w.kind, q.title, w.opens, w.closes, i.answered, w.arrangement.part, w.arrangement.name
            from Invitation i join Wave w on w.id = i.waveId join Questionnaire q on q.id = w.questionnaireId
            where i.personId = :person and w.closes > :now order by w.closes, w.id
            """)
    List<Asked> askedOf(UUID person, LocalDateTime now, Page page);

    /** The waves before, after and long after the programme that a person will be asked in, the next one first. */
    @HQL("""
            select w.cohortId, w.kind, w.opens, w.arrangement.part, w.arrangement.name
            from Wave w join Enrolment e on e.cohortId = w.cohortId and e.personId = :person and e.status = TAKEN
            where w.opens > :now and cast(w.kind as string) in ('BASELINE', 'POST', 'FOLLOW_UP') order by w.opens, w.id
            """)
    List<Coming> comingFor(UUID person, LocalDateTime now, Page page);
}

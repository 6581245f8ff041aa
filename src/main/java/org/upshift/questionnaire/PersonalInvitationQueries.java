package org.upshift.questionnaire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What one person was asked; nothing leads from here to what they answered. */
interface PersonalInvitationQueries {
    record InvitationRow(
            UUID id,
            String title,
            WaveKind kind,
            LocalDateTime opens,
            boolean answered,
            int part,
            String name,
            LocalDate invitedOn,
            int reminders) {}

    Session session();

    @HQL("""
            select i.id, q.title, w.kind, w.opens, i.answered, w.arrangement.part, w.arrangement.name,
                   i.invitedOn, i.reminders
            from Invitation i join Wave w on w.id = i.waveId join Questionnaire q on q.id = w.questionnaireId
            where i.personId = :person order by w.opens desc, i.id
            """)
    List<InvitationRow> invitations(UUID person, Page page);

    @HQL("select count(*) from Invitation i where i.personId = :person")
    long countInvitations(UUID person);
}

package org.upshift.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The outbox, newest letter first. */
interface LetterQueries {
    Session session();

    @HQL("""
            select l.id, l.recipient, l.subject, l.purpose, l.status, l.queuedAt, l.sentAt, l.attempts, l.lastError
            from OutgoingLetter l where lower(l.recipient) like :recipient escape '\\' order by l.queuedAt desc, l.id
            """)
    List<LetterRow> latest(String recipient, Page page);

    @HQL("select count(*) from OutgoingLetter l where lower(l.recipient) like :recipient escape '\\'")
    long count(String recipient);

    @HQL("select l.id, l.recipient, l.subject, l.body, l.queuedAt from OutgoingLetter l where l.id = :id")
    Optional<LetterText> text(UUID id);
}

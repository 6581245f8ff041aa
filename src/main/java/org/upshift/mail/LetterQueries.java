package org.upshift.mail;

import java.time.Instant;
import java.util.Collection;
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

    /** Letters to any of these addresses, the newest first. */
    @HQL("""
            select l.id, l.recipient, l.subject, l.purpose, l.status, l.queuedAt, l.sentAt, l.attempts, l.lastError
            from OutgoingLetter l where l.recipient in :recipients order by l.queuedAt desc, l.id
            """)
    List<LetterRow> to(Collection<String> recipients, Page page);

    @HQL("select count(*) from OutgoingLetter l where l.recipient in :recipients")
    long countTo(Collection<String> recipients);

    /** Every address that is in the outbox. */
    @HQL("select distinct l.recipient from OutgoingLetter l")
    List<String> recipients();

    /** Letters that have left or were given up before a moment and still have their text, the oldest first. */
    @HQL("""
            select l.id, l.recipient, l.subject, l.purpose, l.status, l.queuedAt, l.sentAt, l.attempts, l.lastError
            from OutgoingLetter l
            where l.status <> org.upshift.mail.LetterStatus.QUEUED and l.queuedAt < :before
                and (l.body <> '' or l.lastError is not null)
            order by l.queuedAt, l.id
            """)
    List<LetterRow> withText(Instant before, Page page);

    @HQL("""
            select count(*) from OutgoingLetter l
            where l.status <> org.upshift.mail.LetterStatus.QUEUED and l.queuedAt < :before and (l.body <> '' or l.lastError is not null)
            """)
    long countWithText(Instant before);

    /** Letters that have left or were given up before a moment, the oldest first. */
    @HQL("""
            select l.id, l.recipient, l.subject, l.purpose, l.status, l.queuedAt, l.sentAt, l.attempts, l.lastError
            from OutgoingLetter l where l.status <> org.upshift.mail.LetterStatus.QUEUED and l.queuedAt < :before order by l.queuedAt, l.id
            """)
    List<LetterRow> over(Instant before, Page page);

    @HQL(
            "select count(*) from OutgoingLetter l where l.status <> org.upshift.mail.LetterStatus.QUEUED and l.queuedAt < :before")
    long countOver(Instant before);
}

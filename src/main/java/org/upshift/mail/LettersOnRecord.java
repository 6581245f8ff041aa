package org.upshift.mail;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.Page;

/** The outbox as it is asked about people who get letters, and about letters whose time is over. */
@Singleton
public class LettersOnRecord {
    private final LetterQueries queries;

    LettersOnRecord(LetterQueries queries) {
        this.queries = queries;
    }

    /** Letters to any of these addresses of one person, the newest first. */
    public List<LetterRow> to(Collection<String> recipients, Page page) {
        return queries.to(recipients, page);
    }

    public long countTo(Collection<String> recipients) {
        return queries.countTo(recipients);
    }

    /** Every address that is in the outbox. */
    public List<String> recipients() {
        return queries.recipients();
    }

    /** Letters written before a moment, and over, that still have their text, the oldest first. */
    public List<LetterRow> withText(Instant before, Page page) {
        return queries.withText(before, page);
    }

    public long countWithText(Instant before) {
        return queries.countWithText(before);
    }

    /** Letters written before a moment, and over, the oldest first. */
    public List<LetterRow> over(Instant before, Page page) {
        return queries.over(before, page);
    }

    public long countOver(Instant before) {
        return queries.countOver(before);
    }
}

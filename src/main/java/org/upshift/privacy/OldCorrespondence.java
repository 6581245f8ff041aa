package org.upshift.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Collection;
import java.util.UUID;
import org.upshift.mail.ForgetLetters;
import org.upshift.mail.LettersOnRecord;
import org.upshift.people.AgeRule;
import org.upshift.people.RetentionRule;

/** How long letters stay, and requests about personal data. */
@Singleton
class OldCorrespondence {
    private final LettersOnRecord letters;
    private final ForgetLetters forget;
    private final RetentionQueries queries;
    private final EntityManager entities;

    OldCorrespondence(LettersOnRecord letters, ForgetLetters forget, RetentionQueries queries, EntityManager entities) {
        this.letters = letters;
        this.forget = forget;
        this.queries = queries;
        this.entities = entities;
    }

    @Produces
    @Singleton
    AgeRule letters() {
        return new AgeRule(
                "letters",
                "That a letter was sent, to which address and about what, from the day on which it was written",
                "Shows for one round of a programme that somebody was told of a decision or a deadline",
                new AgeRule.Periods(Period.ofMonths(12), Period.ofDays(30), Period.ofMonths(36)),
                due -> letters.countOver(due.before()),
                (due, page) -> letters.over(due.before(), page).stream()
                        .map(letter -> new RetentionRule.Overdue(
                                letter.id(), "Letter, " + letter.purpose(), letter.queuedAt()))
                        .toList(),
                forget::whole);
    }

    @Produces
    @Singleton
    AgeRule letterTexts() {
        return new AgeRule(
                "letter-texts",
                "The text of letters, also of those that could not be sent, from the day on which they were written",
                "Long enough to answer what a letter said; letters hold names and links",
                new AgeRule.Periods(Period.ofDays(30), Period.ofDays(1), Period.ofMonths(6)),
                due -> letters.countWithText(due.before()),
                (due, page) -> letters.withText(due.before(), page).stream()
                        .map(letter -> new RetentionRule.Overdue(
                                letter.id(), "Letter, " + letter.purpose(), letter.queuedAt()))
                        .toList(),
                forget::text);
    }

    @Produces
    @Singleton
    AgeRule requests() {
        return new AgeRule(
                "data-requests",
                "Requests about personal data, from the day on which they were over",
                "Shows that they were answered in time, for as long as somebody may complain about it",
                new AgeRule.Periods(Period.ofMonths(24), Period.ofMonths(6), Period.ofMonths(72)),
                due -> queries.countRequests(due.before(), due.held()),
                (due, page) -> queries.requests(due.before(), due.held(), page),
                this::remove);
    }

    private int remove(Collection<UUID> ids) {
        ids.forEach(id -> entities.remove(entities.find(DataRequest.class, id)));
        entities.flush();
        return ids.size();
    }
}

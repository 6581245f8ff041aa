package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.mail.ForgetLetters;
import org.upshift.mail.LettersOnRecord;
import org.upshift.people.RetentionRule;

/** That letters were sent, to whom and about what. */
@Singleton
class OldLetters implements RetentionRule {
    private final LettersOnRecord letters;
    private final ForgetLetters forget;

    OldLetters(LettersOnRecord letters, ForgetLetters forget) {
        this.letters = letters;
        this.forget = forget;
    }

    @Override
    public String code() {
        return "letters";
    }

    @Override
    public String what() {
        return "That a letter was sent, to which address and about what, from the day on which it was written";
    }

    @Override
    public String reason() {
        return "Shows for one round of a programme that somebody was told of a decision or a deadline";
    }

    @Override
    public Period period() {
        return Period.ofMonths(12);
    }

    @Override
    public Period shortest() {
        return Period.ofDays(30);
    }

    @Override
    public Period longest() {
        return Period.ofMonths(36);
    }

    @Override
    public long count(Due due) {
        return letters.countOver(due.before());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return letters.over(due.before(), page).stream()
                .map(letter -> new Overdue(letter.id(), "Letter, " + letter.purpose(), letter.queuedAt()))
                .toList();
    }

    @Override
    public int destroy(Due due, int most) {
        return forget.whole(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}

package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.mail.ForgetLetters;
import org.upshift.mail.LettersOnRecord;
import org.upshift.people.RetentionRule;

/** What letters say, where it was kept or the letter was given up. */
@Singleton
class OldLetterTexts implements RetentionRule {
    private final LettersOnRecord letters;
    private final ForgetLetters forget;

    OldLetterTexts(LettersOnRecord letters, ForgetLetters forget) {
        this.letters = letters;
        this.forget = forget;
    }

    @Override
    public String code() {
        return "letter-texts";
    }

    @Override
    public String what() {
        return "The text of letters, also of those that could not be sent, from the day on which they were written";
    }

    @Override
    public String reason() {
        return "Long enough to answer what a letter said; letters hold names and links";
    }

    @Override
    public Period period() {
        return Period.ofDays(30);
    }

    @Override
    public Period shortest() {
        return Period.ofDays(1);
    }

    @Override
    public Period longest() {
        return Period.ofMonths(6);
    }

    @Override
    public long count(Due due) {
        return letters.countWithText(due.before());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return letters.withText(due.before(), page).stream()
                .map(letter -> new Overdue(letter.id(), "Letter, " + letter.purpose(), letter.queuedAt()))
                .toList();
    }

    @Override
    public int destroy(Due due, int most) {
        return forget.text(list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}

package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.mail.LettersOnRecord;
import org.upshift.people.PersonalData;

/** The letters that went to somebody. */
@Singleton
class LettersData implements PersonalData {
    private final LettersOnRecord letters;

    LettersData(LettersOnRecord letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String code() {
        return "letters";
    }

    @Override
    public String title() {
        return "Letters to you";
    }

    @Override
    public String purpose() {
        return "That we wrote to you, when and about what. What a letter says is not kept once it has left.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return letters.to(who.addresses(), page).stream()
                .map(letter -> new Item(
                        letter.id().toString(),
                        letter.subject(),
                        List.of(
                                Field.of("To", letter.recipient()),
                                Field.of("Subject", letter.subject()),
                                Field.of("Written", letter.queuedAt()),
                                Field.of("Sent", letter.sentAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return letters.countTo(who.addresses());
    }
}

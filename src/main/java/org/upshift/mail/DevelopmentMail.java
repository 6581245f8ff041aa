package org.upshift.mail;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** The letters that are shown instead of sent. Where letters are sent, nobody reads them here: they hold one-time links. */
@Singleton
public class DevelopmentMail {
    private static final int LETTERS = 20;

    private final LetterQueries letters;
    private final MailSettings settings;

    DevelopmentMail(LetterQueries letters, MailSettings settings) {
        this.letters = letters;
        this.settings = settings;
    }

    /** The newest letters whose recipient's address holds this text, or all when it is empty. */
    public Page<LetterRow> latest(String recipient, int number) {
        requireShown();
        String like = "%" + recipient.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
        var rows = letters.latest(like, org.hibernate.query.Page.page(LETTERS, number - 1));
        return new Page<>(rows, number, LETTERS, letters.count(like));
    }

    public LetterText letter(UUID id) {
        requireShown();
        return letters.text(id).orElseThrow(() -> new NotFound("letter"));
    }

    private void requireShown() {
        if (!settings.onPage()) {
            throw new NotFound("page");
        }
    }
}

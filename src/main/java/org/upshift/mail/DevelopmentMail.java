package org.upshift.mail;

import jakarta.inject.Singleton;
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

    public Page<LetterRow> latest(int number) {
        requireShown();
        var rows = letters.latest(org.hibernate.query.Page.page(LETTERS, number - 1));
        return new Page<>(rows, number, LETTERS, letters.count());
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

package org.upshift.mail;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.simplejavamail.api.email.CalendarMethod;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/** Hands letters to the SMTP server, or keeps them for the page that shows them in development. */
@Singleton
class Postbox {
    private final MailSettings settings;
    private final Mailer mailer;

    Postbox(MailSettings settings) {
        this.settings = settings;
        this.mailer = MailerBuilder.withSMTPServer(
                        settings.host(),
                        settings.port(),
                        settings.username().orElse(null),
                        settings.password().orElse(null))
                .withTransportStrategy(TransportStrategy.valueOf(
                        switch (settings.starttls()) {
                            case REQUIRED -> "SMTP_TLS";
                            case OPTIONAL, OFF -> "SMTP";
                        }))
                .withProperty(
                        "mail.smtp.starttls.enable",
                        settings.starttls() == MailSettings.StartTls.OFF ? "false" : "true")
                // A letter has checked its address; the library's own rule refuses upshift@localhost
                .clearEmailValidator()
                .withSessionTimeout(Math.toIntExact(settings.timeout().toMillis()))
                .buildMailer();
    }

    void send(Letter letter, String messageId) {
        if (settings.onPage()) {
            return;
        }
        mailer.sendMail(email(letter, messageId), false).join();
    }

    /**
     * The calendar object stands beside the words, where Outlook and Google look for it, and once more as a file for all others
     * (RFC 6047): mixed (alternative (plain, calendar), invite.ics).
     */
    private Email email(Letter letter, String messageId) {
        var email = EmailBuilder.startingBlank()
                .from(settings.from())
                .to(letter.recipient())
                .withSubject(letter.subject())
                .withPlainText(letter.body())
                .withHeader("Auto-Submitted", "auto-generated")
                .fixingMessageId(messageId);
        var calendar = letter.calendar();
        if (calendar != null) {
            email.withCalendarText(CalendarMethod.valueOf(calendar.method().name()), calendar.text())
                    .withAttachment("invite.ics", calendar.text().getBytes(StandardCharsets.UTF_8), "application/ics");
        }
        return email.buildEmail();
    }
}

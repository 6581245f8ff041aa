package org.upshift.mail;

import io.quarkus.qute.TemplateInstance;
import java.util.regex.Pattern;

/**
 * A message to one person, in plain text, perhaps with something for their calendar.
 *
 * @param recipient an e-mail address alone, without a name
 * @param subject one line
 * @param purpose what it is for, as a code such as {@code sign-in}; it may be logged, the rest may not
 * @param calendar or null
 */
public record Letter(String recipient, String subject, String body, String purpose, CalendarPart calendar) {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}<>()\\[\\],;:\"\\\\@]+@[^\\s\\p{Cntrl}<>(),;:\"\\\\@]+");
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029\\u0085]+");
    private static final String SUBJECT = "Subject: ";
    private static final int LONGEST_SUBJECT = 250;

    public Letter {
        require(PURPOSE.matcher(purpose).matches() && purpose.length() <= 60, "purpose");
        require(ADDRESS.matcher(recipient).matches() && recipient.length() <= 254, "recipient");
        require(
                ONE_LINE.matcher(subject).matches() && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT,
                "subject");
        require(!body.isBlank() && body.length() <= 20_000, "body");
    }

    public Letter(String recipient, String subject, String body, String purpose) {
        this(recipient, subject, body, purpose, null);
    }

    /** The same letter with something for the recipient's calendar. */
    public Letter with(CalendarPart forCalendar) {
        return new Letter(recipient, subject, body, purpose, forCalendar);
    }

    /** A template in {@code templates/mail} begins with a line {@code Subject: …}, an empty line, and then the body. */
    public static Letter of(String recipient, String purpose, TemplateInstance template) {
        return parse(recipient, purpose, template.render());
    }

    static Letter parse(String recipient, String purpose, String text) {
        String[] parts = text.replace("\r\n", "\n").split("\n", 3);
        require(parts.length == 3 && parts[0].startsWith(SUBJECT) && parts[1].isEmpty(), "template");
        return new Letter(
                recipient, shortened(parts[0].substring(SUBJECT.length()).strip()), parts[2].strip() + "\n", purpose);
    }

    /** The title of a programme may be as long as a subject: what does not fit is left out. */
    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static void require(boolean condition, String part) {
        if (!condition) {
            throw new IllegalArgumentException("A letter cannot have this " + part);
        }
    }

    /** Addresses and one-time links stay out of logs. */
    @Override
    public String toString() {
        return "Letter[" + purpose + "]";
    }
}

package org.upshift.mail;

/**
 * A calendar object beside the words of a letter, which calendar programs act on (iTIP, RFC 5546).
 *
 * @param text iCalendar (RFC 5545), with the same method in it
 */
public record CalendarPart(Method method, String text) {
    public static final int LONGEST = 20_000;

    /** What the calendar is asked to do with its event: to enter or change it, or to take it out. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    public CalendarPart {
        if (text.length() > LONGEST || !text.contains("\r\nMETHOD:" + method + "\r\n")) {
            throw new IllegalArgumentException("A letter cannot have this calendar object");
        }
    }
}

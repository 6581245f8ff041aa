package org.upshift.kernel;

/** A part of the United Kingdom with bank holidays of its own: England and Wales share theirs. */
public enum HolidayRegion {
    ENGLAND_AND_WALES("England and Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String words;

    HolidayRegion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

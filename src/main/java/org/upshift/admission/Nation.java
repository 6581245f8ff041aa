package org.upshift.admission;

/** Whose bank holidays count for a programme. */
public enum Nation {
    ENGLAND_AND_WALES("England and Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String words;

    Nation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

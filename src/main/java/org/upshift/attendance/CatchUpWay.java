package org.upshift.attendance;

/** How somebody made up for a session that they missed. */
public enum CatchUpWay {
    RECORDING("I followed the recording or the materials, and reflected on it"),
    OTHER_GROUP("I went to another group of the module");

    private final String words;

    CatchUpWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

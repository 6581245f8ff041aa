package org.upshift.booking;

import java.util.stream.Collectors;

/** Lines of iCalendar, folded at 75 octets and never inside a character (RFC 5545, 3.1); the library counts characters. */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private ContentLines() {}

    /** @param text in lines that may be folded otherwise */
    static String folded(String text) {
        return text.replace(FOLD, "").lines().map(line -> fold(line) + END).collect(Collectors.joining());
    }

    private static String fold(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = octets(character);
            if (octets + size > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}

package org.upshift.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.upshift.kernel.RuleViolation;

/** Finds out how a text was written down: UTF-8 and UTF-16, with or without a mark at the beginning, or Windows-1252. */
final class MeetingText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK_AT = 200;

    private MeetingText() {}

    /** @param file the field with which the file was sent */
    static String decode(byte[] bytes, String file) {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("file-type", file, "The selected file must be a CSV file");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        // Latin letters in UTF-16 have a zero in every other place
        if (zeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean zeros(byte[] bytes, int from) {
        int until = Math.min(bytes.length, LOOK_AT);
        int zeros = 0;
        int places = 0;
        for (int i = from; i < until; i += 2) {
            places++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return places > 2 && zeros * 2 > places;
    }
}

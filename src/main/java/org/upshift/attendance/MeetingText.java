package org.upshift.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.TextEncoding;

/** Finds out how a text was written down: UTF-8 and UTF-16, with or without a mark at the beginning, or Windows-1252. */
final class MeetingText {

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
        return TextEncoding.wide(bytes)
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> narrow(bytes));
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, TextEncoding.WINDOWS);
        }
    }
}

package org.upshift.questionnaire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out how a text was written down: UTF-8 and UTF-16, with or without a mark at the beginning, or Windows-1252. */
final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK_AT = 200;
    private static final int AT_ONCE = 16_384;
    private static final char MARK = '\uFEFF';

    private TextBytes() {}

    /** The text from its first sign on. The file is gone through once before, because a wrong sign may come late. */
    static BufferedReader open(Path file) throws IOException {
        var charset = charset(file);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), AT_ONCE);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (var bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(LOOK_AT);
        }
        // Latin letters in UTF-16 have a zero in every other place
        if (begins(head, 0xFF, 0xFE) || zeros(head, 1)) {
            return checked(file, StandardCharsets.UTF_16LE);
        }
        if (begins(head, 0xFE, 0xFF) || zeros(head, 0)) {
            return checked(file, StandardCharsets.UTF_16BE);
        }
        try (var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            refuseNoText(text);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return checked(file, WINDOWS);
        }
    }

    private static Charset checked(Path file, Charset charset) throws IOException {
        try (var text = new InputStreamReader(Files.newInputStream(file), charset)) {
            refuseNoText(text);
        }
        return charset;
    }

    private static void refuseNoText(Reader text) throws IOException {
        char[] buffer = new char[AT_ONCE];
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == 0) {
                    throw TableFile.refused(
                            "file-type", "The selected file must be a CSV file or an Excel workbook (.xlsx)");
                }
            }
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean zeros(byte[] bytes, int from) {
        int zeros = 0;
        int places = 0;
        for (int i = from; i < bytes.length; i += 2) {
            places++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return places > 2 && zeros * 2 > places;
    }
}

package org.upshift.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.upshift.kernel.TextEncoding;

/** Finds out how a text was written down: UTF-8 and UTF-16, with or without a mark at the beginning, or Windows-1252. */
final class TextBytes {

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
            head = bytes.readNBytes(TextEncoding.LOOK_AT);
        }
        var wide = TextEncoding.wide(head);
        if (wide.isPresent()) {
            return checked(file, wide.get());
        }
        try (var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            refuseNoText(text);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return checked(file, TextEncoding.WINDOWS);
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
}

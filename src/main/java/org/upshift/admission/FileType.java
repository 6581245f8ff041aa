package org.upshift.admission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What applicants can upload. What a file is follows from its bytes; its name has to agree. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TEXT("text/plain; charset=utf-8", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private static final byte[] PDF_BEGINS = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** What these bytes are, when it is one of these. */
    static Optional<FileType> of(byte[] bytes) {
        if (begins(bytes, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (begins(bytes, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (begins(bytes, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, ZIP_BEGINS)) {
            return isDocument(bytes) ? Optional.of(DOCX) : Optional.empty();
        }
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** A Word document without macros: its parts are named in it as they are, so nothing of it is unpacked. */
    private static boolean isDocument(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        return names.contains("word/document.xml")
                && names.contains("[Content_Types].xml")
                && !names.toLowerCase(Locale.ROOT).contains("vbaproject.bin");
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(letter -> Character.isISOControl(letter)
                            && letter != '\n'
                            && letter != '\r'
                            && letter != '\t'
                            && letter != '\f');
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}

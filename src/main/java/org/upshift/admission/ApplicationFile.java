package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** A file that an applicant has uploaded as the answer to a question. It is never changed: another one takes its place. */
@Entity
class ApplicationFile {
    static final int LARGEST = 1_500_000;
    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private UUID applicationId;
    private String question;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;
    private Instant uploadedAt;

    protected ApplicationFile() {}

    ApplicationFile(UUID application, String asked, String fileName, byte[] bytes, Instant now) {
        id = UUID.randomUUID();
        applicationId = application;
        question = asked;
        name = cleanName(fileName);
        type = typeOf(name, bytes);
        size = bytes.length;
        uploadedAt = now;
    }

    private static String cleanName(String typed) {
        String last = typed == null ? "" : typed.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        String clean = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .replaceAll("\\.{2,}", ".")
                .strip();
        if (clean.isEmpty() || clean.startsWith(".")) {
            throw refused("file-name", "The selected file must have a name");
        }
        if (clean.length() > LONGEST_NAME) {
            throw refused("file-name", "The name of the selected file must be 120 characters or fewer");
        }
        return clean;
    }

    private static FileType typeOf(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw refused("file-empty", "The selected file is empty");
        }
        if (bytes.length > LARGEST) {
            throw refused("file-large", "The selected file must be smaller than 1.5 MB");
        }
        return FileType.of(bytes)
                .filter(type -> type.isNamed(name))
                .orElseThrow(() -> refused(
                        "file-type",
                        "The selected file must be a PDF, a Word document (.docx), a text, a PNG or a JPEG"));
    }

    private static RuleViolation refused(String code, String message) {
        return new RuleViolation(code, "file", message);
    }

    UUID getId() {
        return id;
    }

    String getName() {
        return name;
    }
}

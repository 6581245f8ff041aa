package org.upshift.questionnaire.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.kernel.RuleViolation;

/** Reads a file that was uploaded with a form. What is larger than a request may be never comes so far. */
final class UploadedFile {

    private UploadedFile() {}

    static byte[] bytes(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new RuleViolation("file-missing", "file", "Select a file");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

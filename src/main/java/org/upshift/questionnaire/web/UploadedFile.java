package org.upshift.questionnaire.web;

import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.kernel.RuleViolation;

/** Reads a file that was uploaded with a form. What is larger than a request may be never comes so far. */
final class UploadedFile {

    private UploadedFile() {}

    static Path of(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new RuleViolation("file-missing", "file", "Select a file");
        }
        return file.uploadedFile();
    }
}

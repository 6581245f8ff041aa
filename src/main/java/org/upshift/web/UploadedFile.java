package org.upshift.web;

import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.kernel.RuleViolation;

/** Reads a file that was uploaded with a form. What is larger than a request may be never comes so far. */
public final class UploadedFile {

    private UploadedFile() {}

    public static Path of(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new RuleViolation("file-missing", "file", "Select a file");
        }
        return file.uploadedFile();
    }
}

package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** The files that applicants have uploaded. The caller has checked that whoever asks may read the application. */
@ApplicationScoped
public class ApplicationFiles {
    private final ApplicationFileQueries queries;

    ApplicationFiles(ApplicationFileQueries queries) {
        this.queries = queries;
    }

    /** A file as it is downloaded. */
    public record Download(String name, String mediaType, byte[] bytes) {}

    public Download of(UUID application, String question) {
        var stored = queries.file(application, question).orElseThrow(() -> new NotFound("file"));
        var bytes = new ByteArrayOutputStream();
        queries.parts(stored.id()).forEach(bytes::writeBytes);
        return new Download(stored.name(), stored.type().mediaType(), bytes.toByteArray());
    }
}

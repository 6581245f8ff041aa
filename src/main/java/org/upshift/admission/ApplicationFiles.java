package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.function.Supplier;
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
        return read(queries.file(application, question).orElseThrow(() -> new NotFound("file")));
    }

    /** The cohort to which an application was sent with such a file, so that it can be asked who may read it. */
    public UUID sentTo(UUID application, String question) {
        return queries.sentTo(application, question).orElseThrow(() -> new NotFound("file"));
    }

    /** A file of an application to the cohort, once it was sent; it is read when it is asked for. */
    public Supplier<Download> sent(UUID cohort, UUID application, String question) {
        var stored = queries.sent(cohort, application, question).orElseThrow(() -> new NotFound("file"));
        return () -> read(stored);
    }

    private Download read(ApplicationFileQueries.Stored stored) {
        var bytes = new ByteArrayOutputStream();
        queries.parts(stored.id()).forEach(bytes::writeBytes);
        return new Download(stored.name(), stored.type().mediaType(), bytes.toByteArray());
    }
}

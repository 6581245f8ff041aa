package org.upshift.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** The body of a request as a file, for as long as it is read. */
public final class SentFile {

    private SentFile() {}

    public static <T> T read(InputStream body, Function<Path, T> reader) {
        try {
            var file = Files.createTempFile("upshift-import", "");
            try {
                if (body != null) {
                    Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return reader.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

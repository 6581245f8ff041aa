package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.Rehearsal;

/**
 * The erasure ledger outside the database, where no restore of a backup reaches it: one small file for each erasure, and the key.
 * All replicas share the folder.
 */
@ApplicationScoped
class LedgerFolder {
    private static final String ENDING = ".erasure";

    private final Path directory;

    LedgerFolder(@ConfigProperty(name = "upshift.erasure-ledger.directory") Path directory) {
        this.directory = directory;
    }

    /** The folder, made now if it is not there, readable for this service alone. */
    Path path() {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                var view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
                if (view != null) {
                    view.setPermissions(PosixFilePermissions.fromString("rwx------"));
                }
            }
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(LedgerLine line) {
        Rehearsal.endHere();
        try {
            Files.writeString(
                    path().resolve(line.id() + ENDING),
                    line.text() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void remove(LedgerLine line) {
        try {
            Files.deleteIfExists(path().resolve(line.id() + ENDING));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<LedgerLine> read() {
        var lines = new ArrayList<LedgerLine>();
        try (var files = Files.newDirectoryStream(path(), "*" + ENDING)) {
            for (Path file : files) {
                lines.add(LedgerLine.parse(Files.readString(file).strip()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }
}

package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pairing keys, one file for each questionnaire in a directory outside the database, readable for this service alone. All
 * replicas share the directory; the first that needs a key makes it.
 */
@ApplicationScoped
class PairingKeys {

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    PairingKeys(@ConfigProperty(name = "upshift.pairing-keys.directory") Path directory) {
        this.directory = directory;
    }

    /** The key of a questionnaire, made now if nobody has answered yet and so none was needed. */
    PairingKey begin(UUID questionnaire) {
        try {
            if (!Files.exists(file(questionnaire))) {
                create(questionnaire);
            }
            return of(questionnaire);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The key of a questionnaire that has been answered; it must be there. */
    PairingKey of(UUID questionnaire) {
        try {
            return new PairingKey(Files.readAllBytes(file(questionnaire)));
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "The pairing key of questionnaire " + questionnaire + " is missing", missing);
        }
    }

    void destroy(UUID questionnaire) {
        try {
            Files.deleteIfExists(file(questionnaire));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean exists(UUID questionnaire) {
        return Files.exists(file(questionnaire));
    }

    /** The key appears under its name whole or not at all, and never replaces one that another replica has made. */
    private void create(UUID questionnaire) throws IOException {
        makeDirectory();
        byte[] secret = new byte[PairingKey.BYTES];
        random.nextBytes(secret);
        // Temporary files are made readable for their owner alone
        Path draft = Files.createTempFile(directory, "draft-", "");
        try {
            Files.write(draft, secret);
            Files.createLink(file(questionnaire), draft);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // The other one counts
        } finally {
            Files.delete(draft);
        }
    }

    private void makeDirectory() throws IOException {
        Files.createDirectories(directory);
        var view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path file(UUID questionnaire) {
        return directory.resolve(questionnaire.toString());
    }
}

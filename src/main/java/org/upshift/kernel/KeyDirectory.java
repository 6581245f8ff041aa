package org.upshift.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * Keys of 256 random bits, one file each in a directory outside the database, readable for this service alone. All replicas
 * share the directory; the first that needs a key makes it.
 */
public final class KeyDirectory {
    public static final int BYTES = 32;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    public KeyDirectory(Path directory) {
        this.directory = directory;
    }

    /** The key of this name, made now if there is none. */
    public byte[] begin(String name) {
        try {
            if (!exists(name)) {
                create(name);
            }
            return Files.readAllBytes(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The key of this name; it must be there. */
    public byte[] read(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException missing) {
            throw new UncheckedIOException("The key " + name + " is missing", missing);
        }
    }

    public void destroy(String name) {
        Rehearsal.endHere();
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean exists(String name) {
        return Files.exists(file(name));
    }

    /** The key appears under its name whole or not at all, and never replaces one that another replica has made. */
    private void create(String name) throws IOException {
        Rehearsal.endHere();
        makeDirectory();
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        // Temporary files are made readable for their owner alone
        Path draft = Files.createTempFile(directory, "draft-", "");
        try {
            Files.write(draft, secret);
            Files.createLink(file(name), draft);
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

    private Path file(String name) {
        return directory.resolve(name);
    }
}

package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.upshift.kernel.KeyDirectory;

/** Keeps the secrets of authenticator apps encrypted, with a key that is not in the database. */
@ApplicationScoped
class SecondFactorSecrets {
    private static final Logger LOG = Logger.getLogger(SecondFactorSecrets.class);
    private static final String KEY = "second-factor";

    private final KeyDirectory keys;
    private volatile Seal seal;

    SecondFactorSecrets(@ConfigProperty(name = "upshift.keys.directory") Path directory) {
        this.keys = new KeyDirectory(directory);
    }

    String seal(UUID person, byte[] secret) {
        return seal().close(secret, "second factor of " + person);
    }

    /** Empty when the key was lost since. */
    Optional<byte[]> open(UUID person, String sealed) {
        var opened = seal().open(sealed, "second factor of " + person);
        if (opened.isEmpty()) {
            LOG.errorf(
                    "The second factor of person %s cannot be decrypted: the key in upshift.keys.directory is not the one"
                            + " that it was encrypted with. Bring the key back, or reset the second factor",
                    person);
        }
        return opened;
    }

    private Seal seal() {
        if (seal == null) {
            seal = new Seal(keys.begin(KEY));
        }
        return seal;
    }
}

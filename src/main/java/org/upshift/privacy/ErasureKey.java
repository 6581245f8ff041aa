package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.upshift.kernel.KeyDirectory;

/**
 * The key of the erasure ledger: HMAC-SHA-256 (RFC 2104) turns ids and addresses into what the ledger holds. It lies beside the
 * ledger's files, outside the database, and is made when the first person is erased.
 */
@ApplicationScoped
class ErasureKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "key";

    private final LedgerFolder folder;

    ErasureKey(LedgerFolder folder) {
        this.folder = folder;
    }

    String ofPerson(UUID person) {
        return hash("person " + person);
    }

    String ofAddress(String address) {
        return hash("address " + address);
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(new KeyDirectory(folder.path()).begin(NAME), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

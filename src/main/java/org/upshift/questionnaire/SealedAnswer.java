package org.upshift.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What somebody answered in a wave, choices and words together, as it is sealed while the wave is open. Padded, so that the length does not
 * tell who wrote something.
 *
 * @param choices in the order of the items' positions, null where there is no answer
 */
record SealedAnswer(Short[] choices, List<Words> words) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BLOCK = 1024;

    record Words(UUID item, String text, boolean mayBeQuoted) {}

    static SealedAnswer of(Short[] choices, List<Remark> remarks) {
        return new SealedAnswer(choices, remarks.stream().map(Remark::sealed).toList());
    }

    String sealedWith(PairingKey key, UUID wave) {
        try {
            byte[] plain = JSON.writeValueAsBytes(this);
            byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
            Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
            return key.seal(padded, wave.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SealedAnswer open(String sealed, PairingKey key, UUID wave) {
        try {
            return JSON.readValue(key.open(sealed, wave.toString()), SealedAnswer.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Remark> remarks(UUID wave) {
        return words.stream()
                .map(given -> new Remark(wave, given.item(), given.text(), given.mayBeQuoted()))
                .toList();
    }
}

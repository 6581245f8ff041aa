package org.upshift.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.Form;
import org.upshift.table.ImportError;

/**
 * What an import would do now.
 *
 * @param fresh the lines that become applications
 * @param there the lines of people who have an application in this cohort already
 * @param organisations the known ones, by the key of a name in the file
 * @param proposed the names of those that nobody has entered yet, each once
 * @param late whether somebody would come in after the deadline for everybody
 * @param days how the days in it were read, in a sentence, or null where there is nothing to say
 * @param errors what is wrong in the lines; nothing is stored while there is any
 */
record ImportPlan(
        Form form,
        List<ImportedLine> fresh,
        List<ImportedLine> there,
        Map<String, UUID> organisations,
        List<String> proposed,
        boolean late,
        String days,
        List<ImportError> errors) {

    boolean isLate() {
        return late;
    }

    /** SHA-256 of all that would be stored, hexadecimal: other lines, other answers or other people give another one. */
    String mark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : fresh) {
                add(digest, line.written());
            }
            add(digest, "there");
            there.forEach(line -> add(digest, line.written()));
            proposed.forEach(name -> add(digest, name));
            errors.forEach(error -> add(digest, error.toString()));
            add(digest, Boolean.toString(late));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1D);
    }
}

package org.upshift.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** Bytes as texts (Base64) of a length that a column of the database holds, and back. */
public final class Pieces {

    private static final int LENGTH = 200_000;

    private Pieces() {}

    /** Writes what is to be kept. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public static List<String> of(Content content) {
        List<String> pieces = new ArrayList<>();
        var cut = new OutputStream() {
            private final ByteArrayOutputStream full = new ByteArrayOutputStream(LENGTH);

            @Override
            public void write(int sign) {
                full.write(sign);
                if (full.size() == LENGTH) {
                    piece();
                }
            }

            @Override
            public void close() {
                piece();
            }

            private void piece() {
                if (full.size() > 0) {
                    pieces.add(full.toString(StandardCharsets.ISO_8859_1));
                    full.reset();
                }
            }
        };
        try (var text = Base64.getEncoder().wrap(cut)) {
            content.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pieces;
    }

    /** @param pieces in their order */
    public static InputStream read(List<String> pieces) {
        var bytes = Collections.enumeration(pieces.stream()
                .<InputStream>map(piece -> new ByteArrayInputStream(piece.getBytes(StandardCharsets.ISO_8859_1)))
                .toList());
        return Base64.getDecoder().wrap(new SequenceInputStream(bytes));
    }
}

package org.upshift.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same workbook with no other date in it than the day on which its figures were computed, so that two runs are the same. */
public final class FixedZip {

    private static final String PROPERTIES = "docProps/core.xml";

    private FixedZip() {}

    public static byte[] of(byte[] file, LocalDate day) throws IOException {
        // Only a file on disk is read by its directory, which alone knows the sizes of the entries
        Path draft = Files.createTempFile("report", ".zip");
        try {
            Files.write(draft, file);
            return rewritten(draft, day);
        } finally {
            Files.delete(draft);
        }
    }

    /** The same without another date: so that it can be read from its beginning, which not every workbook can. */
    static byte[] of(byte[] file) throws IOException {
        return of(file, null);
    }

    private static byte[] rewritten(Path file, LocalDate day) throws IOException {
        var fixed = new ByteArrayOutputStream();
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(fixed)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                var same = new ZipEntry(entry.getName());
                if (day != null) {
                    same.setTimeLocal(day.atStartOfDay());
                }
                to.putNextEntry(same);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(day != null && entry.getName().equals(PROPERTIES) ? dated(content, day) : content);
                to.closeEntry();
            }
        }
        return fixed.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}

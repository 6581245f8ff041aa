package org.upshift.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is left of a file with responses once everything personal is out of it.
 *
 * @param dropped the headings of columns that were left out, with the reason
 * @param notes what else was done to it, in sentences
 * @param firstDay the first day on which somebody answered, as far as the file tells, or null
 * @param lastDay the last one, or null
 */
record BroughtTable(
        Layout layout,
        List<Column> columns,
        List<TableLine> lines,
        List<Dropped> dropped,
        List<String> notes,
        LocalDate firstDay,
        LocalDate lastDay) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    /** @param code what the other program calls the column, or empty */
    record Column(String code, String heading) {}

    record Dropped(String heading, String reason) {}

    List<String> values(int column) {
        return lines.stream().map(line -> line.cell(column)).toList();
    }

    /** Text that is shorter than the table, for one that waits in the database. */
    String packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static BroughtTable unpacked(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return JSON.readValue(zip, BroughtTable.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

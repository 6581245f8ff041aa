package org.upshift.impact.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.upshift.impact.CodedItem;
import org.upshift.impact.TidyData;

/** Tidy data as an archive: the data and a codebook as CSV, and the labels for R and for SPSS. */
final class TidyZip {

    private static final List<String> CODEBOOK =
            List.of("item", "version", "theme", "text", "lowest", "highest", "confident_from", "answer", "label");

    private TidyZip() {}

    static byte[] of(TidyData data, LocalDate day) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            add(zip, day, "README.txt", readMe(data));
            add(zip, day, "data.csv", CsvFile.of(data.header(), data.rows()));
            add(zip, day, "codebook.csv", CsvFile.of(CODEBOOK, codebook(data)));
            add(zip, day, "labels.R", r(data));
            add(zip, day, "labels.sps", spss(data));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, LocalDate day, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String readMe(TidyData data) {
        return data.about() + """


                data.csv      %s
                codebook.csv  what each item asks and what its answers mean
                labels.R      reads data.csv into R, one factor of labels for each item
                labels.sps    reads data.csv into SPSS, with variable and value labels

                All files are UTF-8.
                """.formatted(String.join(", ", data.header()));
    }

    private static List<List<Object>> codebook(TidyData data) {
        List<List<Object>> rows = new ArrayList<>();
        for (CodedItem item : data.items()) {
            for (int answer : item.scale().points()) {
                rows.add(List.of(
                        item.code(),
                        item.version(),
                        item.theme(),
                        item.text(),
                        item.scale().min(),
                        item.scale().max(),
                        item.scale().confidentFrom(),
                        answer,
                        item.scale().label(answer)));
            }
        }
        return rows;
    }

    private static String r(TidyData data) {
        var text = new StringBuilder("""
                # Reads the answers; labels of an item: labels[["code"]], its question: questions[["code"]]
                data <- read.csv("data.csv", encoding = "UTF-8")
                questions <- list()
                labels <- list()
                """);
        for (CodedItem item : data.items()) {
            text.append("questions[[%s]] <- %s%n".formatted(r(item.code()), r(item.text())));
            text.append("labels[[%s]] <- c(%s)%n"
                    .formatted(
                            r(item.code()),
                            item.scale().points().stream()
                                    .map(answer -> r(item.scale().label(answer)) + " = " + answer)
                                    .collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    private static String r(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private static String spss(TidyData data) {
        var text = new StringBuilder("""
                * Reads the answers. Select an item before its labels are used: the answers of all items stand in one variable.
                SET UNICODE=ON.
                GET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /DELIMITERS="," /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=%s.
                """.formatted(data.header().stream()
                .map(column -> column + (isNumber(column) ? " F8.0" : " A500"))
                .collect(Collectors.joining(" "))));
        for (CodedItem item : data.items()) {
            text.append("%n* %s, version %d.%n".formatted(item.code(), item.version()));
            text.append("COMPUTE %s = $SYSMIS.%n".formatted(item.variable()));
            text.append("IF (item = %s) %s = answer.%n".formatted(spss(item.code()), item.variable()));
            text.append("VARIABLE LABELS %s %s.%n".formatted(item.variable(), spss(item.text())));
            text.append("VALUE LABELS %s %s.%n"
                    .formatted(
                            item.variable(),
                            item.scale().points().stream()
                                    .map(answer ->
                                            answer + " " + spss(item.scale().label(answer)))
                                    .collect(Collectors.joining(" "))));
        }
        return text.append("EXECUTE.\n").toString();
    }

    private static boolean isNumber(String column) {
        return List.of("version", "answer", "confident", "people", "respondent").contains(column);
    }

    private static String spss(String text) {
        return "'" + text.replace("'", "''").replace("\n", " ") + "'";
    }
}

package org.upshift.impact.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.upshift.impact.CodedItem;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.Scale;
import org.upshift.impact.TidyData;
import org.upshift.web.CsvFile;

/** Tidy data as an archive: the data and a codebook as CSV, and the labels for R and for SPSS. */
final class TidyZip {

    private static final List<String> CODEBOOK = List.of(
            "item", "version", "kind", "theme", "text", "lowest", "highest", "confident_from", "answer", "label");

    private TidyZip() {}

    /** Answers alone. */
    static byte[] of(TidyData data, LocalDate day) {
        return of(data, null, day);
    }

    /** What a report shows, with its table of figures. */
    static byte[] of(ImpactReport report) {
        return of(TidyData.of(report), ReportTable.of(report), report.asOf());
    }

    private static byte[] of(TidyData data, ReportTable figures, LocalDate day) {
        List<Column> known = Column.TIDY.stream()
                .filter(column -> data.header().contains(column.name()))
                .toList();
        List<List<Object>> columns = new ArrayList<>(Column.rows("data.csv", known));
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            add(zip, day, "README.txt", readMe(data, figures != null));
            add(zip, day, "data.csv", CsvFile.of(data.header(), data.rows()));
            add(zip, day, "codebook.csv", CsvFile.of(CODEBOOK, codebook(data)));
            add(zip, day, "labels.R", r(data));
            add(zip, day, "labels.sps", spss(data));
            if (figures != null) {
                add(zip, day, "figures.csv", CsvFile.of(figures.header(), figures.rows()));
                columns.addAll(Column.rows("figures.csv", Column.FIGURES));
            }
            add(zip, day, "columns.csv", CsvFile.of(Column.HEADER, columns));
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

    private static String readMe(TidyData data, boolean figures) {
        return data.about()
                + """


                data.csv      %s
                codebook.csv  what each item asks and what its answers mean
                columns.csv   what each column holds, and in which unit
                %slabels.R      reads data.csv into R, with the labels of each item
                labels.sps    reads data.csv into SPSS, with variable and value labels

                All files are UTF-8.
                """.formatted(
                        String.join(", ", data.header()),
                        figures ? "figures.csv   the figures of the report, a row for each item and population\n" : "");
    }

    private static List<List<Object>> codebook(TidyData data) {
        List<List<Object>> rows = new ArrayList<>();
        for (CodedItem item : data.items()) {
            if (item.answers().isEmpty()) {
                rows.add(code(item, null, null));
            }
            item.answers()
                    .forEach(answer -> rows.add(code(item, answer, item.scale().label(answer))));
        }
        return rows;
    }

    private static List<Object> code(CodedItem item, Integer answer, String label) {
        Scale scale = item.scale();
        return Arrays.asList(
                item.code(),
                item.version(),
                item.kind(),
                item.theme(),
                item.text(),
                scale == null ? null : (Integer) scale.min(),
                scale == null ? null : (Integer) scale.max(),
                item.confident() ? (Integer) scale.confidentFrom() : null,
                answer,
                label);
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
                            item.answers().stream()
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
                * Reads the answers. Where several could be chosen, each chosen answer is a row of its own.
                SET UNICODE=ON.
                GET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /DELIMITERS="," /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=%s.
                """.formatted(
                data.header().stream().map(column -> column + format(column)).collect(Collectors.joining(" "))));
        for (CodedItem item : data.items()) {
            text.append("%n* %s, version %d.%n".formatted(item.code(), item.version()));
            text.append("COMPUTE %s = $SYSMIS.%n".formatted(item.variable()));
            text.append("IF (item = %s) %s = answer.%n".formatted(spss(item.code()), item.variable()));
            text.append("VARIABLE LABELS %s %s.%n".formatted(item.variable(), spss(item.text())));
            if (item.answers().isEmpty()) {
                continue;
            }
            text.append("VALUE LABELS %s %s.%n"
                    .formatted(
                            item.variable(),
                            item.answers().stream()
                                    .map(answer ->
                                            answer + " " + spss(item.scale().label(answer)))
                                    .collect(Collectors.joining(" "))));
        }
        return text.append("EXECUTE.\n").toString();
    }

    private static String format(String column) {
        return switch (column) {
            case "version", "answer", "confident", "people", "respondent" -> " F8.0";
            case "value" -> " F8.2";
            default -> " A500";
        };
    }

    private static String spss(String text) {
        return "'" + text.replace("'", "''").replace("\n", " ") + "'";
    }
}

package org.upshift.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Opens what the service gives out, whatever its type, and tells what in it a reader's program would run. */
final class Documents {
    /** What a spreadsheet takes for a formula; a number may be negative. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-[^0-9].*", Pattern.DOTALL);

    private static final Pattern CALENDAR_LINE = Pattern.compile("[A-Z][A-Z0-9-]*[;:].*");
    /** A line of a program in which what is left of typed text is a name. */
    private static final Pattern NAMES = Pattern.compile("[\\w $=().,*-]*");

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final Markup markup = new Markup();

    /** One sentence for each thing that is more than text. */
    List<String> faults(String type, Answer answer) {
        String kind = type.replaceAll(";.*", "").strip();
        var faults = new ArrayList<>(faults(kind, answer.content()));
        boolean page = kind.equals("text/html");
        if (!page && !answer.header("x-content-type-options").equals("nosniff")) {
            faults.add("a browser may take " + kind + " for something else");
        }
        boolean file = kind.matches("application/(pdf|zip|vnd\\..*)|text/csv");
        if (file && !answer.header("content-disposition").startsWith("attachment")) {
            faults.add(kind + " is no attachment");
        }
        return faults;
    }

    private List<String> faults(String kind, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return switch (kind) {
            case "text/html", "image/svg+xml" -> markup.faults(text);
            case "text/csv" -> formulas(text);
            case "text/calendar" -> calendar(text);
            case "application/zip" -> zip(content);
            case "application/pdf" -> PdfActions.of(content);
            // Programs, in which what was typed stands in quotation marks and nowhere else
            case "R" -> outside(text, "\"([^\"\\\\]|\\\\.)*\"");
            case "sps" -> outside(text, "'([^'\\n\\r]|'')*'");
            case "image/png" -> startsWith(content, PNG) ? List.of() : List.of("is no PNG");
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> sheet(content);
            // Nothing in them runs as long as no browser guesses another type
            case "application/json", "application/problem+json", "application/yaml", "text/plain" -> List.of();
            default -> List.of("is " + kind);
        };
    }

    private static List<String> formulas(String csv) {
        try (var rows = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return rows.stream()
                    .flatMap(CSVRecord::stream)
                    .filter(cell -> FORMULA.matcher(cell).matches())
                    .map(cell -> "formula " + cell)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> outside(String program, String literals) {
        return program.replaceAll(literals, "")
                .lines()
                .filter(line ->
                        line.contains(Payloads.MARK) && !NAMES.matcher(line).matches())
                .map(line -> "would run " + line)
                .toList();
    }

    /** Each line is a property of ours: nothing that was typed begins one. */
    private static List<String> calendar(String text) {
        return text.replaceAll("\r?\n[ \\t]", "")
                .lines()
                .filter(line -> !line.isEmpty())
                .filter(line -> !CALENDAR_LINE.matcher(line).matches()
                        || line.startsWith("ATTACH")
                        || line.startsWith("BEGIN:VALARM"))
                .map(line -> "calendar line " + line)
                .toList();
    }

    private List<String> zip(byte[] content) {
        var faults = new ArrayList<String>();
        entries(content).forEach((name, entry) -> {
            String kind = kind(name);
            faults(kind, entry).forEach(fault -> faults.add(name + ": " + fault));
            if (name.contains("..") || name.startsWith("/") || name.contains(Payloads.MARK)) {
                faults.add("is called " + name);
            }
        });
        return faults;
    }

    private static String kind(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "html" -> "text/html";
            case "json" -> "application/json";
            case "md", "txt" -> "text/plain";
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            case "svg" -> "image/svg+xml";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "R" -> "R";
            case "sps" -> "sps";
            default -> name;
        };
    }

    /** No cell is a formula, and nothing leads out of the file; texts are cells of the type text. */
    private static List<String> sheet(byte[] content) {
        var faults = new ArrayList<String>();
        entries(content).forEach((name, entry) -> {
            if (name.contains("vbaProject") || name.contains("externalLink")) {
                faults.add("has " + name);
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                var xml = Jsoup.parse(new String(entry, StandardCharsets.UTF_8), "", Parser.xmlParser());
                xml.select("f, hyperlink, ddeLink, [TargetMode=External]")
                        .forEach(found -> faults.add(name + " has " + found.outerHtml()));
                xml.getAllElements().stream()
                        .filter(element -> element.tagName().matches("(?i)(script|img|svg|iframe|xss7).*"))
                        .forEach(found -> faults.add(name + " has the element " + found.tagName()));
            }
        });
        return faults;
    }

    private static Map<String, byte[]> entries(byte[] content) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length > beginning.length
                && java.util.Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}

package org.upshift.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no compiled class shows: long files, and templates that a strict content security policy would break. */
public final class SourceScan {

    private static final int LINES = 250;

    private static final Map<String, Pattern> FORBIDDEN = new LinkedHashMap<>();

    static {
        FORBIDDEN.put("prints a value unescaped", Pattern.compile("\\{[^{}]*\\.(raw|safe)\\b[^{}]*}"));
        FORBIDDEN.put(
                "has a script inside the page",
                Pattern.compile("<script\\b(?![^>]*\\bsrc\\s*=)|javascript:", Pattern.CASE_INSENSITIVE));
        FORBIDDEN.put(
                "has a style inside the page",
                Pattern.compile("<style\\b|<[a-z][^<>]*\\sstyle\\s*=", Pattern.CASE_INSENSITIVE));
        FORBIDDEN.put(
                "has an event handler inside the page",
                Pattern.compile("<[a-z][^<>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE));
    }

    private SourceScan() {}

    public static List<String> longFilesIn(Path sources) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : filesIn(sources, ".java")) {
            long lines = Files.readString(file).lines().count();
            if (lines > LINES) {
                faults.add(sources.relativize(file) + " has " + lines + " lines, more than " + LINES);
            }
        }
        return faults;
    }

    public static List<String> faultsInTemplates(Path templates) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : filesIn(templates, "")) {
            String text = Files.readString(file);
            FORBIDDEN.forEach((fault, pattern) -> pattern.matcher(text)
                    .results()
                    .forEach(found -> faults.add(templates.relativize(file) + " " + fault + ": " + found.group())));
        }
        return faults;
    }

    private static List<Path> filesIn(Path directory, String ending) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}

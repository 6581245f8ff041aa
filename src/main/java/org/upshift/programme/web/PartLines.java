package org.upshift.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.ProgrammeQueries.PartView;
import org.upshift.programme.ProgrammeText.Part;
import org.upshift.web.CountWords;

/** The lists of a programme as they are typed: one entry per line, or blocks with an empty line between them. */
final class PartLines {
    static final int LONGEST_TITLE = 1000;
    static final int LONGEST_BODY = 4000;
    static final int LONGEST_LINK = 500;

    private PartLines() {}

    static List<Part> lines(String field, String typed) {
        return entries(field, clean(typed).lines(), Part::of);
    }

    /** The first line of each block is a title, the following are what belongs to it. */
    static List<Part> blocks(String field, String typed) {
        return entries(field, Arrays.stream(clean(typed).split("\n\\s*\n")), block -> {
            var lines = block.lines().map(String::strip).toList();
            return new Part(lines.get(0), String.join("\n", lines.subList(1, lines.size())), "");
        });
    }

    /** {@code Title | https://…} or a title alone. */
    static List<Part> links(String field, String typed) {
        return entries(field, clean(typed).lines(), line -> {
            int bar = line.lastIndexOf('|');
            if (bar < 0) {
                return Part.of(line);
            }
            String address = line.substring(bar + 1).strip();
            if (!address.matches("https?://\\S+") || line.substring(0, bar).isBlank()) {
                throw new RuleViolation(
                        "link-invalid",
                        field,
                        "After the bar in “" + shortened(line)
                                + "” there must be a web address that begins with https://, before it a title");
            }
            return new Part(line.substring(0, bar).strip(), "", address);
        });
    }

    static String ofLines(List<PartView> parts) {
        return parts.stream().map(PartView::title).collect(Collectors.joining("\n"));
    }

    static String ofBlocks(List<PartView> parts) {
        return parts.stream()
                .map(part -> part.body().isEmpty() ? part.title() : part.title() + "\n" + part.body())
                .collect(Collectors.joining("\n\n"));
    }

    static String ofLinks(List<PartView> parts) {
        return parts.stream()
                .map(part -> part.link().isEmpty() ? part.title() : part.title() + " | " + part.link())
                .collect(Collectors.joining("\n"));
    }

    private static List<Part> entries(String field, Stream<String> typed, Function<String, Part> read) {
        return typed.map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> withinLimits(field, read.apply(entry)))
                .toList();
    }

    private static Part withinLimits(String field, Part part) {
        check(field, part.title(), LONGEST_TITLE, "“" + shortened(part.title()) + "” must be");
        check(field, part.body(), LONGEST_BODY, "What follows “" + shortened(part.title()) + "” must be");
        check(field, part.link(), LONGEST_LINK, "The web address of “" + shortened(part.title()) + "” must be");
        return part;
    }

    private static void check(String field, String text, int most, String what) {
        if (text.length() > most) {
            throw new RuleViolation("too-long", field, what + " " + CountWords.charactersOrFewer(most));
        }
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40).strip() + "…";
    }
}

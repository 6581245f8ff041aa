package org.upshift.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells whether a page holds nothing but what our templates put there: elements, attributes, places that links lead to. */
final class Markup {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)");
    private static final Pattern NAME = Pattern.compile("[\\s}]([a-zA-Z][a-zA-Z0-9:-]*)=");
    private static final Pattern DATA = Pattern.compile("\\s(data-[a-z-]+)");
    private static final Set<String> WITHOUT_VALUE = Set.of(
            "checked",
            "selected",
            "download",
            "open",
            "hidden",
            "required",
            "disabled",
            "multiple",
            "readonly",
            "novalidate");
    private static final Set<String> PLACES = Set.of("href", "src", "action", "formaction", "data", "srcset", "poster");
    private static final Set<String> IDENTITIES = Set.of("id", "class", "name", "for", "role", "type", "rel");
    private static final Pattern OURS =
            Pattern.compile("(/(?!/)|#|\\?|https?://(?!evil)|webcals?:|mailto:).*", Pattern.DOTALL);

    private final Set<String> tags = new HashSet<>(Set.of("html", "head", "body", "tbody", "title", "meta", "link"));
    private final Set<String> attributes = new HashSet<>(WITHOUT_VALUE);

    Markup() {
        try (var files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String text = Files.readString(file);
                TAG.matcher(text)
                        .results()
                        .forEach(found -> tags.add(found.group(1).toLowerCase(Locale.ROOT)));
                DATA.matcher(text).results().forEach(found -> attributes.add(found.group(1)));
                NAME.matcher(text)
                        .results()
                        .forEach(found -> attributes.add(found.group(1).toLowerCase(Locale.ROOT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sentence for each thing on a page that no template of ours put there. */
    List<String> faults(String html) {
        var faults = new ArrayList<String>();
        for (var element : Jsoup.parse(html).getAllElements()) {
            if (!element.tagName().equals("#root")) {
                faults(element, faults);
            }
        }
        return faults;
    }

    private void faults(Element element, List<String> faults) {
        String tag = element.tagName();
        if (!tags.contains(tag)) {
            faults.add("element " + tag);
        }
        if (tag.equals("script")
                && (!element.attr("src").startsWith("/assets/")
                        || !element.data().isEmpty())) {
            faults.add("script " + element.outerHtml());
        }
        if (tag.equals("meta") && element.hasAttr("http-equiv")) {
            faults.add("meta " + element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (!attributes.contains(name) || name.startsWith("on") || name.equals("style")) {
                faults.add("attribute " + name + " of " + tag);
            }
            if (PLACES.contains(name) && !OURS.matcher(value).matches()) {
                faults.add(name + " of " + tag + " leads to " + value);
            }
            if (IDENTITIES.contains(name) && value.contains(Payloads.MARK)) {
                faults.add(name + " of " + tag + " is " + value);
            }
        }
    }
}

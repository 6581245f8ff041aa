package org.upshift.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a page as somebody fills it in who types the same into every field that takes text. */
final class TypedForm {
    private static final String TEXT =
            "textarea, input[type=text], input[type=search], input[type=url], input:not([type])";
    private static final Set<String> CHOSEN = Set.of("hidden", "checkbox", "radio", "submit", "button", "file");
    private static final Pattern NUMBER = Pattern.compile("capacity|days|places|number|hours|.*[Dd]ays|.*Minutes");
    private static final String LINK = "\n<b>xss7</b> | https://example.org/?xss7=\"><script>alert('xss7')</script>";
    private static final Pattern LAST = Pattern.compile("ends|closes|until|to");

    private final Element form;

    private TypedForm(Element form) {
        this.form = form;
    }

    /** The forms of a page that change something and take text. */
    static List<TypedForm> of(Document page) {
        return page.select("form[method=post]").stream()
                .filter(form -> !form.select(TEXT).isEmpty())
                .map(TypedForm::new)
                .toList();
    }

    /** Where it is sent; without one, the page's own address. */
    String action(String page) {
        return form.attr("action").isEmpty() ? page : form.attr("action");
    }

    /**
     * @param line what is typed into fields of one line, {@code text} into the others
     * @param everywhere also where a number, a date or an address is wanted
     */
    String typed(String line, String text, boolean everywhere) {
        var body = new StringBuilder();
        var chosen = new HashSet<String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            String value = value(field, line, text, everywhere, chosen);
            if (value != null) {
                body.append(body.isEmpty() ? "" : "&")
                        .append(encoded(field.attr("name")))
                        .append("=")
                        .append(encoded(value));
            }
        }
        return proposing(body, line);
    }

    /** Says that the organisation is not in the list, so that its name is kept as it was typed. */
    private String proposing(StringBuilder body, String line) {
        boolean asked = form.selectFirst("input[name=organisationAsked]") == null
                && form.selectFirst("input[name=organisation]") != null;
        return asked ? body + "&organisationAsked=" + encoded(line) + "&organisationChoice=new" : body.toString();
    }

    private static String value(Element field, String line, String text, boolean everywhere, Set<String> chosen) {
        String type = field.attr("type");
        if (field.tagName().equals("textarea")) {
            if (field.attr("name").equals("domains")) {
                return UUID.randomUUID() + ".example.org";
            }
            return field.attr("name").equals("reading") ? text.replace("|", "/") + LINK : text;
        }
        if (field.attr("name").equals("module")) {
            return ""; // a group of a module cannot be booked for everyone, which is ticked too
        }
        if (field.attr("name").equals("agreement")) {
            return null; // nor does anybody have to agree to a seat that everyone has
        }
        if (field.tagName().equals("select")) {
            var options = field.select("option[value]:not([value=''])");
            return options.isEmpty() ? "" : options.first().attr("value");
        }
        if (type.equals("radio")) {
            return chosen.add(field.attr("name")) ? field.attr("value") : null;
        }
        if (CHOSEN.contains(type)) {
            return type.equals("submit") || type.equals("button") || type.equals("file") ? null : field.attr("value");
        }
        return everywhere ? line : fitting(field, type, line);
    }

    private static String fitting(Element field, String type, String line) {
        String name = field.attr("name");
        boolean last = LAST.matcher(name).matches();
        return switch (type) {
            case "date" -> name.equals("deadline") ? "2027-05-31" : last ? "2027-06-30" : "2027-06-01";
            case "time" -> last ? "16:00" : "10:00";
            case "datetime-local" -> last ? "2027-06-30T16:00" : "2027-06-01T10:00";
            case "number" -> "5";
            case "email" -> address();
            default -> fitting(name, line, field.attr("inputmode").equals("numeric"));
        };
    }

    private static String fitting(String name, String line, boolean numeric) {
        if (name.toLowerCase(Locale.ROOT).contains("email")) {
            return address();
        }
        if (numeric || NUMBER.matcher(name).matches()) {
            return "5";
        }
        return switch (name) {
            case "link" -> "https://example.org/xss7";
            case "slug" -> "typed-" + UUID.randomUUID();
            default -> line;
        };
    }

    private static String address() {
        return "typed." + UUID.randomUUID() + "@example.org";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.upshift.form.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.form.FormKeys;
import org.upshift.form.Option;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.Typed;

/**
 * A question as it is typed; a field that its kind does not need is not on the page.
 *
 * @param section the key of the section that asks it
 * @param options one per line
 */
record QuestionForm(
        @RestForm @NotNull(message = "Choose how it is answered")
        QuestionKind kind,

        @RestForm
        @NotBlank(message = "Enter the question")
        @Size(max = 500, message = "Question must be 500 characters or fewer")
        String text,

        @RestForm
        @NotBlank(message = "Enter a short name")
        @Size(max = 100, message = "Short name must be 100 characters or fewer")
        String name,

        @RestForm @Size(max = 2000, message = "Help must be 2,000 characters or fewer")
        String help,

        @RestForm @NotBlank(message = "Choose a section") String section,

        @RestForm String words,
        @RestForm String lowest,
        @RestForm String highest,

        @RestForm @Size(max = 50_000, message = "Enter at most 50 options")
        String options,

        @RestForm String required,
        @RestForm String shared,
        @RestForm String hidden) {

    static QuestionForm blank(QuestionKind kind, String section) {
        return new QuestionForm(kind, "", "", "", section, "", "", "", "", "yes", null, null);
    }

    static QuestionForm of(Question question, String section) {
        return new QuestionForm(
                question.kind(),
                question.text(),
                question.name(),
                question.help(),
                section,
                question.words() == 0 ? "" : Integer.toString(question.words()),
                words(question.lowest()),
                words(question.highest()),
                question.options().stream().map(Option::label).collect(Collectors.joining("\n")),
                question.required() ? "yes" : null,
                question.shared() ? "yes" : null,
                question.hidden() ? "yes" : null);
    }

    /** The same for this kind: that of a question does not change. */
    QuestionForm as(QuestionKind fixed) {
        return new QuestionForm(
                fixed, text, name, help, section, words, lowest, highest, options, required, shared, hidden);
    }

    public boolean isRequired() {
        return "yes".equals(required);
    }

    public boolean isShared() {
        return "yes".equals(shared);
    }

    public boolean isHidden() {
        return "yes".equals(hidden);
    }

    public boolean belongsTo(String key) {
        return key.equals(section);
    }

    /** @param before the options that there are: those that say the same, or stand in the same place, keep their keys */
    Question question(String key, List<Option> before) {
        var findings = new Findings();
        var most = findings.value(() -> blank(words) ? 0 : Typed.number("words", words, "the most words"));
        var from = findings.value(() -> number("lowest", lowest, "the lowest number"));
        var until = findings.value(() -> number("highest", highest, "the highest number"));
        findings.throwAny();
        return new Question(
                key,
                kind,
                name,
                text,
                help == null ? "" : help.replace("\r\n", "\n"),
                isRequired(),
                isShared(),
                isHidden(),
                most,
                from,
                until,
                kept(before));
    }

    private List<Option> kept(List<Option> before) {
        var labels = options == null
                ? List.<String>of()
                : options.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var kept = new ArrayList<Option>();
        for (int place = 0; place < labels.size(); place++) {
            kept.add(new Option(key(labels, place, before), labels.get(place)));
        }
        return kept;
    }

    private static String key(List<String> labels, int place, List<Option> before) {
        String label = labels.get(place);
        var same =
                before.stream().filter(option -> option.label().equals(label)).findFirst();
        if (same.isPresent()) {
            return labels.indexOf(label) == place ? same.get().key() : FormKeys.random();
        }
        boolean renamed = labels.size() == before.size()
                && !labels.contains(before.get(place).label());
        return renamed ? before.get(place).key() : FormKeys.random();
    }

    private static Integer number(String field, String typed, String name) {
        if (blank(typed)) {
            return null;
        }
        if (!typed.strip().matches("-?\\d{1,9}")) {
            throw new RuleViolation("not-a-number", field, "Enter " + name + " as a whole number, like 24");
        }
        return Integer.valueOf(typed.strip());
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String words(Integer number) {
        return number == null ? "" : number.toString();
    }
}

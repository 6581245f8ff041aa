package org.upshift.form;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.people.Actor;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;
import org.upshift.web.CountWords;

/** A cohort that is run again asks its applicants the same, and judges them by the same rules. */
@Singleton
class RepeatedForm implements RepeatedPart {
    private final ApplicationForms forms;
    private final CopyForm copyForm;

    RepeatedForm(ApplicationForms forms, CopyForm copyForm) {
        this.forms = forms;
        this.copyForm = copyForm;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Preview preview(Repetition repetition) {
        var current = forms.current(repetition.earlier());
        if (current.usual()) {
            return Preview.of(
                    new Line("Application form", List.of("As it follows from the criteria of the programme")),
                    List.of());
        }
        var form = current.form();
        return Preview.of(
                new Line(
                        "Application form",
                        List.of(CountWords.of((int) form.questions().count(), "question") + " in "
                                + CountWords.of(form.sections().size(), "section"))),
                texts(form));
    }

    @Override
    public void repeat(Actor actor, UUID cohort, Repetition repetition) {
        copyForm.copy(actor, repetition.earlier().id(), cohort);
    }

    private static List<Text> texts(Form form) {
        List<Text> texts = new ArrayList<>();
        form.sections().forEach(section -> texts.add(new Text("Section “" + section.title() + "”", section.title())));
        form.questions()
                .forEach(question -> texts.add(new Text("Question “" + question.name() + "”", words(question))));
        form.criteria().forEach(rule -> texts.add(new Text("Rule “" + rule.title() + "”", rule.title())));
        form.declarations()
                .forEach(declaration ->
                        texts.add(new Text("Declaration “" + declaration.text() + "”", declaration.text())));
        return texts;
    }

    private static String words(Question question) {
        String options = question.options().stream().map(Option::label).collect(Collectors.joining("\n"));
        return String.join("\n", question.name(), question.text(), question.help(), options);
    }
}

package org.upshift.questionnaire.web;

import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;

/** Answers in the words in which they were offered. */
@TemplateExtension(namespace = "answered")
final class Answered {
    private Answered() {}

    /** Empty when the question has no answer. */
    static String words(Question question) {
        if (question.notApplicable()) {
            return "Does not apply";
        }
        if (question.declined()) {
            return "Prefer not to say";
        }
        return question.isText() || question.isNumber()
                ? question.value()
                : question.options().stream()
                        .filter(Question.Option::checked)
                        .map(Question.Option::label)
                        .collect(Collectors.joining(", "));
    }
}

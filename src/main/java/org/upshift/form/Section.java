package org.upshift.form;

import java.util.List;

/** Questions that are asked on one page: a task in the list of an applicant. */
public record Section(String key, String title, List<Question> questions) {
    public Section {
        title = title == null ? "" : title.strip();
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    boolean has(String question) {
        return questions.stream().anyMatch(one -> one.key().equals(question));
    }

    Section titled(String newTitle) {
        return new Section(key, newTitle, questions);
    }

    public Section asking(List<Question> others) {
        return new Section(key, title, others);
    }
}

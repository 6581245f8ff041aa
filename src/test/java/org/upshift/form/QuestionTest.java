package org.upshift.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void aFileIsNeverSharedWithLineManagersWhoCouldReadOnlyItsName() {
        var file = Question.required("cv", QuestionKind.FILE, "CV", "Your CV").sharedWithManagers();
        var text =
                Question.required("why", QuestionKind.LONG_TEXT, "Why", "Why?").sharedWithManagers();

        assertThat(file.shared()).isFalse();
        assertThat(text.shared()).isTrue();
    }
}

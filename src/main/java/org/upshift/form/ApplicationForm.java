package org.upshift.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** A version of what a cohort asks its applicants. Once somebody answers it, it stays as it is. */
@Entity
class ApplicationForm {
    @Id
    private UUID id;

    private UUID cohortId;
    private int edition;

    /** Whether it is made from the criteria of the programme, and nobody on the team has changed it. */
    private boolean usual;

    private boolean inUse;
    private String content;
    private Instant createdAt;

    @Version
    private int version;

    protected ApplicationForm() {}

    ApplicationForm(UUID cohort, int number, Form form, boolean isUsual, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        edition = number;
        usual = isUsual;
        content = fitting(form);
        createdAt = now;
    }

    void says(Form form, boolean isUsual) {
        if (inUse) {
            throw new IllegalStateException("Somebody has answered this version");
        }
        content = fitting(form);
        usual = isUsual;
    }

    void answered() {
        inUse = true;
    }

    private static String fitting(Form form) {
        String text = FormText.of(form);
        if (text.length() > FormText.LONGEST) {
            throw new RuleViolation("form-too-long", "The form is too long as a whole. Ask less, or in fewer words");
        }
        return text;
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    int getEdition() {
        return edition;
    }

    boolean isUsual() {
        return usual;
    }

    boolean isInUse() {
        return inUse;
    }

    Form getForm() {
        return FormText.read(content);
    }
}

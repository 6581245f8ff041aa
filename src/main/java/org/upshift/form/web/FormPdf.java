package org.upshift.form.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.upshift.form.ApplicationForms;
import org.upshift.form.AskedQuestion;
import org.upshift.form.Criterion;
import org.upshift.form.Form;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.programme.PartKind;
import org.upshift.web.Pdf;

/** The form of a cohort on paper: blank, and what it is judged by. */
@Singleton
class FormPdf {
    private static final String STYLE = "/print/form.css";

    private final ApplicationForms forms;
    private final Clock clock;

    FormPdf(ApplicationForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance blankPdf(CohortView cohort, Form form, List<FormPreviewPages.Task> tasks);

        static native TemplateInstance guidelinesPdf(
                CohortView cohort, Form form, List<Criterion> eligibility, List<Criterion> priority);
    }

    byte[] blank(CohortView cohort) {
        var form = forms.current(cohort).form();
        return pdf(
                cohort,
                Templates.blankPdf(
                        cohort,
                        form,
                        form.sections().stream()
                                .filter(section -> !section.questions().isEmpty())
                                .map(section ->
                                        new FormPreviewPages.Task(section.title(), AskedQuestion.of(section, Map.of())))
                                .toList()));
    }

    byte[] guidelines(CohortView cohort) {
        var form = forms.current(cohort).form();
        return pdf(
                cohort,
                Templates.guidelinesPdf(
                        cohort, form, form.criteria(PartKind.ELIGIBILITY), form.criteria(PartKind.PRIORITY)));
    }

    private byte[] pdf(CohortView cohort, TemplateInstance page) {
        return Pdf.of(
                page.render(),
                STYLE,
                LondonTime.today(clock.instant()),
                cohort.id().getMostSignificantBits());
    }
}

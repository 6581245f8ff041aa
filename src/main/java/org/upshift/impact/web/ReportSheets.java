package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.MadeOfReports;
import org.upshift.impact.Profile;
import org.upshift.impact.Profiles;

/** The page of a report without the frame around it: the same for everybody who may see it, and made once as long as the report is kept. */
@ApplicationScoped
class ReportSheets {

    private final MadeOfReports<Sheet> sheets;
    private final Profiles profiles;

    ReportSheets(Profiles profiles) {
        this.sheets = new MadeOfReports<>(this::draw);
        this.profiles = profiles;
    }

    /**
     * @param profiles links to the same report under other profiles
     * @param files links to the report as files
     */
    record Sheet(RawString profiles, RawString body, RawString files) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reportBody(
                ImpactReport report,
                List<DumbbellChart> dumbbells,
                List<AnswerChart> answers,
                List<AnswerChart> pairs,
                String width,
                String method);

        static native TemplateInstance reportProfiles(ImpactReport report, List<Profile> profiles);

        static native TemplateInstance reportFiles(
                ImpactReport report, DumbbellChart dumbbell, List<AnswerChart> answers, List<AnswerChart> pairs);
    }

    Sheet of(ImpactReport report) {
        return sheets.of(report);
    }

    private Sheet draw(ImpactReport report) {
        var dumbbell = DumbbellChart.of(report);
        var answers = AnswerChart.of(report);
        var pairs = AnswerChart.ofPairs(report);
        List<DumbbellChart> drawn = dumbbell.rows().isEmpty() ? List.of() : List.of(dumbbell);
        return new Sheet(
                raw(Templates.reportProfiles(report, profiles.all())),
                raw(Templates.reportBody(report, drawn, answers, pairs, "100%", ImpactLinks.method())),
                raw(Templates.reportFiles(report, dumbbell, answers, pairs)));
    }

    private static RawString raw(TemplateInstance rendered) {
        return new RawString(rendered.render());
    }
}

package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.FilledForm;
import org.upshift.form.Finding;
import org.upshift.form.Form;
import org.upshift.kernel.NotFound;

/** Applications as their forms show them; the caller has checked who asks. */
@ApplicationScoped
public class FilledForms {
    private final FilledFormQueries queries;

    FilledForms(FilledFormQueries queries) {
        this.queries = queries;
    }

    public FilledForm of(UUID application) {
        var form = Form.read(queries.form(application).orElseThrow(() -> new NotFound("application")));
        return new FilledForm(
                form,
                queries.answers(application).stream()
                        .collect(Collectors.toMap(FilledFormQueries.Row::question, FilledFormQueries.Row::answer)));
    }

    /** What the rules said when they were last applied, eligibility first. */
    public List<Finding> findings(UUID application) {
        return queries.findings(application);
    }

    /** What was declared besides that they are supported, in the words that were read. */
    public List<String> declarations(UUID application) {
        return queries.declarations(application);
    }
}

package org.upshift.questionnaire;

import java.util.List;
import org.upshift.kernel.RuleViolation;

/** A file with responses that is not stored, not even in part, and every reason for it. */
public class ImportRefused extends RuleViolation {

    private final List<ImportError> errors;

    ImportRefused(List<ImportError> errors) {
        super("import-refused", "Nothing was stored: put the lines right and send the file again");
        this.errors = List.copyOf(errors);
    }

    public List<ImportError> errors() {
        return errors;
    }
}

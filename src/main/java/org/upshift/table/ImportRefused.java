package org.upshift.table;

import java.util.List;
import org.upshift.kernel.RuleViolation;

/** A file that is not stored, not even in part, and every reason for it. */
public class ImportRefused extends RuleViolation {

    private final List<ImportError> errors;

    public ImportRefused(List<ImportError> errors) {
        super("import-refused", "Nothing was stored: put the lines right and send the file again");
        this.errors = List.copyOf(errors);
    }

    public List<ImportError> errors() {
        return errors;
    }
}

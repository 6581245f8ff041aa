package org.upshift.admission.api;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param declared that employer and line manager support the application and release the applicant
 * @param confirmed the keys of the form's own declarations, which all have to be confirmed; may be left out
 */
record SubmissionRequest(
        boolean declared,

        @Size(max = 20, message = "Confirm each declaration once")
        List<String> confirmed) {
    String[] keys() {
        return confirmed == null ? new String[0] : confirmed.toArray(String[]::new);
    }
}

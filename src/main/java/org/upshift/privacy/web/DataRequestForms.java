package org.upshift.privacy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.privacy.RequestKind;

/** What is typed about requests. */
final class DataRequestForms {
    private DataRequestForms() {}

    record RequestForm(
            @RestForm @NotBlank(message = "Select what you ask for")
            String kind,

            @RestForm @Size(max = 4000, message = "Your message must be 4,000 characters or fewer")
            String message) {

        static RequestForm empty(String kind) {
            return new RequestForm(kind == null ? "" : kind, "");
        }

        public boolean isAccess() {
            return "ACCESS".equals(kind);
        }

        public boolean isCorrection() {
            return "CORRECTION".equals(kind);
        }

        public boolean isErasure() {
            return "ERASURE".equals(kind);
        }
    }

    record EnteredForm(
            @RestForm String email,

            @RestForm @NotBlank(message = "Select what the person asks for")
            String kind,

            @RestForm @NotBlank(message = "Enter the day on which the request was received")
            String receivedOn,

            @RestForm @Size(max = 4000, message = "The message must be 4,000 characters or fewer")
            String message) {
        public boolean isAccess() {
            return "ACCESS".equals(kind);
        }

        public boolean isCorrection() {
            return "CORRECTION".equals(kind);
        }

        public boolean isErasure() {
            return "ERASURE".equals(kind);
        }
    }

    record ReasonForm(
            @RestForm
            @NotBlank(message = "Enter a reason")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {}

    record WordsForm(
            @RestForm @Size(max = 4000, message = "Your message must be 4,000 characters or fewer")
            String words) {}

    record TextForm(
            @RestForm String section,
            @RestForm String item,
            @RestForm String label,

            @RestForm @NotBlank(message = "Select whether the text is given out")
            String release,

            @RestForm @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {

        public boolean isReleased() {
            return "yes".equals(release);
        }

        public String reasonOrNothing() {
            return reason == null ? "" : reason;
        }
    }

    static RequestKind kind(String typed) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("kind-unknown", "kind", "Select one of the three"));
    }
}

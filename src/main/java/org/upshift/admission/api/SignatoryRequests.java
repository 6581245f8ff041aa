package org.upshift.admission.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.upshift.admission.Signatory;

/** The bodies of requests about signatories. */
final class SignatoryRequests {
    private SignatoryRequests() {}

    record Which(
            @NotNull(message = "Say which signatory: LINE_MANAGER or EMPLOYER")
            Signatory signatory) {}

    record Employer(
            @NotBlank(message = "Enter the full name of who signs for your employer")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String employerName,

            @NotBlank(message = "Enter their e-mail address")
            String employerEmail) {}

    record Alternate(
            @NotBlank(message = "Enter the full name of who can sign instead")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String managerName,

            @NotBlank(message = "Enter their e-mail address")
            String managerEmail,

            @NotBlank(message = "Say why you have no line manager, and who this person is to you")
            @Size(max = 500, message = "This must be 500 characters or fewer")
            String relation) {}

    record SettingAside(
            @NotNull(message = "Say which signatory: LINE_MANAGER or EMPLOYER")
            Signatory signatory,

            @NotBlank(message = "Enter the reason")
            @Size(max = 500, message = "The reason must be 500 characters or fewer")
            String reason) {}

    /** @param material whether they have to confirm it; days, dates and cost always have to be confirmed */
    record ChangeJudged(
            @NotNull(message = "Say which signatory: LINE_MANAGER or EMPLOYER")
            Signatory signatory,

            @NotNull(message = "Say whether it has to be confirmed")
            Boolean material) {}

    /** @param reason needed when {@code agree} is false */
    record Agreement(
            @NotNull(message = "Say whether you agree") Boolean agree,

            @Size(max = 500, message = "The reason must be 500 characters or fewer")
            String reason) {}
}

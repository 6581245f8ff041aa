package org.upshift.admission.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.admission.Answers;

/**
 * The answers of a draft; answers that are not there stay as they are.
 *
 * @param criteria the ids of the eligibility and priority criteria that are met, where the form lets applicants choose those
 * @param answers by the key of the question: texts, days as 2027-01-31, keys of options, yes or no
 */
record AnswersRequest(
        @NotBlank(message = "Enter your full name") @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        @NotBlank(message = "Enter the organisation that employs you")
        @Size(max = 200, message = "Organisation must be 200 characters or fewer")
        String organisation,

        @NotBlank(message = "Enter your job title")
        @Size(max = 200, message = "Job title must be 200 characters or fewer")
        String jobTitle,

        @Size(max = 100, message = "List each criterion once")
        Set<UUID> criteria,

        @Size(max = 200, message = "Answer each question once")
        Map<String, List<String>> answers,

        @NotBlank(message = "Enter your line manager’s full name")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String managerName,

        @NotBlank(message = "Enter your line manager’s e-mail address")
        String managerEmail) {

    Answers toSave() {
        return new Answers(name, organisation, jobTitle, criteria, answers, managerName, managerEmail, null, null);
    }
}

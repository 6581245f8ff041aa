package org.upshift.admission.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.upshift.admission.Answers;

/** All answers of a draft. @param criteria the ids of the eligibility and priority criteria that are met */
record AnswersRequest(
        @NotBlank(message = "Enter your full name") @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        @NotBlank(message = "Enter the organisation that employs you")
        @Size(max = 200, message = "Organisation must be 200 characters or fewer")
        String organisation,

        @NotBlank(message = "Enter your job title")
        @Size(max = 200, message = "Job title must be 200 characters or fewer")
        String jobTitle,

        @NotNull(message = "List the criteria that you meet, or none")
        @Size(max = 100, message = "List each criterion once")
        Set<UUID> criteria,

        @NotBlank(message = "Write your statement")
        @Size(max = Answers.LONGEST_STATEMENT, message = "Your statement must be 3,000 characters or fewer")
        String statement,

        @NotBlank(message = "Enter your line manager’s full name")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String managerName,

        @NotBlank(message = "Enter your line manager’s e-mail address")
        String managerEmail) {

    Answers answers() {
        return new Answers(name, organisation, jobTitle, criteria, statement, managerName, managerEmail);
    }
}

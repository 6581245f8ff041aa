package org.upshift.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.OrganisationAnswer;

/** What an applicant types about themselves. */
record AboutYouForm(
        @RestForm
        @NotBlank(message = "Enter your full name")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        @RestForm
        @NotBlank(message = "Enter the organisation that employs you")
        @Size(max = 200, message = "Organisation must be 200 characters or fewer")
        String organisation,

        @RestForm String organisationAsked,
        @RestForm String organisationChoice,

        @RestForm
        @NotBlank(message = "Enter your job title")
        @Size(max = 200, message = "Job title must be 200 characters or fewer")
        String jobTitle) {

    OrganisationAnswer answer() {
        return new OrganisationAnswer(organisation, organisationAsked, organisationChoice);
    }
}

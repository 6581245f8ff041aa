package org.upshift.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

record AlternateForm(
        @RestForm
        @NotBlank(message = "Enter the full name of who can sign instead")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String managerName,

        @RestForm @NotBlank(message = "Enter their e-mail address")
        String managerEmail,

        @RestForm
        @NotBlank(message = "Say why you have no line manager, and who this person is to you")
        @Size(max = 500, message = "What you say about it must be 500 characters or fewer")
        String relation,

        @RestForm String seen) {}

package org.upshift.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

record EmployerForm(
        @RestForm
        @NotBlank(message = "Enter the full name of who signs for your employer")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String employerName,

        @RestForm @NotBlank(message = "Enter their e-mail address")
        String employerEmail,

        @RestForm String seen) {}

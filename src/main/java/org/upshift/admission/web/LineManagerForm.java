package org.upshift.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

record LineManagerForm(
        @RestForm
        @NotBlank(message = "Enter your line manager’s full name")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String managerName,

        @RestForm @NotBlank(message = "Enter your line manager’s e-mail address")
        String managerEmail,

        @RestForm String seen) {}

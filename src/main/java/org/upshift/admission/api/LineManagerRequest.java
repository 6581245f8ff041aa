package org.upshift.admission.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record LineManagerRequest(
        @NotBlank(message = "Enter your line manager’s full name")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String managerName,

        @NotBlank(message = "Enter your line manager’s e-mail address")
        String managerEmail) {}

package org.upshift.people.api;

import jakarta.validation.constraints.NotBlank;

/** @param code what the authenticator app shows */
record CodeBody(
        @NotBlank(message = "Enter the code that your authenticator app shows")
        String code) {}

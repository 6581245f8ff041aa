package org.upshift.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The head of the OpenAPI description at {@code /q/openapi}. {@code Blocking} is for all pages and resources: without it a
 * method that returns a template would run on an I/O thread, where no database may be asked.
 */
@ApplicationPath("/")
@Blocking
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Upshift",
                        version = "1",
                        description =
                                "Leadership development programmes and what they changed. "
                                        + "Errors are problem details (RFC 9457); lists are paged with page and size. "
                                        + "Unless the installation says otherwise, 600 calls a minute are taken with one token, or from one "
                                        + "address without a token, public reads included; above that the answer is 429 with Retry-After."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class ApiDefinition extends Application {}

package org.upshift.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The description is of the API: pages for people are not part of it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiOnly implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var paths = description.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(paths::removePathItem);
    }
}

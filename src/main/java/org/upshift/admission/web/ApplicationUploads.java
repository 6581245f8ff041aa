package org.upshift.admission.web;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.upshift.web.LargeFiles;

/** Files with applications, from pages and from scripts. */
@Singleton
class ApplicationUploads implements LargeFiles {
    private static final Pattern PATHS = Pattern.compile("(/api)?/cohorts/[^/]+/applications/import");

    @Override
    public boolean areSentTo(String path) {
        return PATHS.matcher(path).matches();
    }
}

package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.upshift.web.LargeFiles;

/** Files with responses, from pages and from scripts. */
@Singleton
class ImportUploads implements LargeFiles {

    private static final Pattern PATHS = Pattern.compile(
            "/evaluations/new|/cohorts/[^/]+/questionnaire/imports|/api/cohorts/[^/]+/imports|/api/waves/[^/]+/responses");

    @Override
    public boolean areSentTo(String path) {
        return PATHS.matcher(path).matches();
    }
}

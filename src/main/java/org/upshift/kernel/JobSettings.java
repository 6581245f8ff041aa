package org.upshift.kernel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "upshift.jobs")
interface JobSettings {
    @WithDefault("1s")
    Duration pollInterval();

    @WithDefault("4")
    int threads();

    /** Whether this process does jobs; the process of a {@link Command} does none. */
    @WithDefault("true")
    boolean enabled();
}

package org.upshift.people;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether roles wait for the second factor. They do, unless {@code upshift.second-factor} is off, which is only right where
 * there is nobody's data to see: with the sample data, whose people have no telephones.
 */
@Singleton
public class SecondFactorRule {
    private static final Logger LOG = Logger.getLogger(SecondFactorRule.class);
    private static final int BEFORE_ALL_ELSE = 1;

    enum Setting {
        REQUIRED,
        OFF
    }

    private final Setting setting;
    private final boolean sampleData;

    SecondFactorRule(
            @ConfigProperty(name = "upshift.second-factor") Setting setting,
            @ConfigProperty(name = "upshift.sample-data") boolean sampleData) {
        this.setting = setting;
        this.sampleData = sampleData;
    }

    public boolean isRequired() {
        return setting == Setting.REQUIRED;
    }

    void check(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent event) {
        check(setting, sampleData, LaunchMode.current() == LaunchMode.NORMAL);
        if (!isRequired()) {
            LOG.warn("The second factor is off (upshift.second-factor): a code from an e-mail is enough for every role."
                    + " Only right for trying Upshift out");
        }
    }

    static void check(Setting setting, boolean sampleData, boolean production) {
        if (setting == Setting.OFF && production && !sampleData) {
            throw new IllegalStateException("upshift.second-factor=off is refused where real people are:"
                    + " it needs upshift.sample-data=true, which is for trying Upshift out");
        }
    }
}

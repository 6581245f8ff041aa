package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.RuleViolation;

/** The profiles of disclosure that a report may be read under. */
@ApplicationScoped
public class Profiles {

    private final Profile external;
    private final List<Profile> all;

    Profiles(@ConfigProperty(name = "upshift.impact.minimum") int minimum) {
        if (minimum < Profile.LOWEST_MINIMUM) {
            throw new IllegalArgumentException("upshift.impact.minimum is " + minimum + ", but fewer than "
                    + Profile.LOWEST_MINIMUM + " people are too few");
        }
        external = Profile.external(minimum);
        all = List.of(Profile.team(), external, Profile.official(minimum));
    }

    public List<Profile> all() {
        return all;
    }

    /** What is shown unless somebody asks otherwise. */
    public Profile usual() {
        return external;
    }

    /** @param name null or empty for the usual one */
    public Profile named(String name) {
        return name == null || name.isBlank()
                ? external
                : all.stream()
                        .filter(profile -> profile.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation(
                                "profile-unknown", "profile", "Choose the profile team, external or official"));
    }
}

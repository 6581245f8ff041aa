package org.upshift.people;

import java.util.Set;
import java.util.UUID;

/** A feature that knows in which programmes there are records of a person. Their teams handle what the person asks for. */
public interface ProgrammesOfPerson {
    Set<UUID> programmesOf(UUID person);
}

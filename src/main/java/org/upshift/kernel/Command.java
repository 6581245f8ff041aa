package org.upshift.kernel;

import java.util.function.Consumer;

/**
 * Something that whoever runs an installation does with {@code java -Dupshift.command=name -jar quarkus-run.jar}: it works on the
 * database of the installation while the service itself does not start. A feature contributes a bean.
 */
public interface Command {
    /** What follows {@code upshift.command=}. */
    String name();

    /** "checks that …", for the list of commands. */
    String purpose();

    /**
     * @param out takes one line at a time, for a person to read
     * @return the exit code: 0 when all is well, 1 when it is not
     */
    int run(Consumer<String> out);
}

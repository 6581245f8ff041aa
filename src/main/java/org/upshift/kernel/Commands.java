package org.upshift.kernel;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Does the command that the first argument names. */
public class Commands implements QuarkusApplication {
    private static final int UNKNOWN = 2;

    private final List<Command> commands;

    Commands(@All List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return run(arguments[0], out::println);
    }

    /** @return what the command returns, or 2 when there is no such command */
    @ActivateRequestContext
    public int run(String name, Consumer<String> out) {
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command.run(out);
            }
        }
        out.accept("There is no command “" + name + "”. There are:");
        commands.stream()
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> out.accept("  " + command.name() + ": " + command.purpose()));
        return UNKNOWN;
    }
}

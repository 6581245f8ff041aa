package org.upshift.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes that break a rule, compiled from text: as files of the test tree Quarkus would take them for entities and beans. */
final class Compiled {

    private static final Pattern TYPE =
            Pattern.compile("package ([\\w.]+);.*?\\b(?:class|interface|record|enum) (\\w+)", Pattern.DOTALL);

    private Compiled() {}

    static JavaClasses from(Path directory, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Matcher type = TYPE.matcher(source);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in " + source);
            }
            Path file = directory.resolve("src/" + type.group(1).replace('.', '/') + "/" + type.group(2) + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", directory.resolve("classes").toString());
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(messages.toString());
            }
        }
        return new ClassFileImporter().importPath(directory.resolve("classes"));
    }
}

package org.upshift.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An address that the service answers, such as {@code GET /cohorts/{cohort}}; names of parameters do not tell routes apart. */
record Route(String method, String path) implements Comparable<Route> {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private static final java.nio.file.Path STATIC =
            java.nio.file.Path.of("target", "classes", "META-INF", "resources");

    static Route parse(String text) {
        String[] parts = text.strip().split(" +", 2);
        return new Route(parts[0], parts[1]);
    }

    /** Every route of pages and resources, every static file and what the framework adds; parameters without names. */
    static SortedSet<Route> all(int port) {
        var routes = new TreeSet<Route>(Framework.routes(port));
        routes.addAll(files());
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.upshift");
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> of(type, method).forEach(routes::add));
            }
        }
        return routes;
    }

    private static List<Route> files() {
        try (var files = Files.walk(STATIC)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Route("GET", "/" + STATIC.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Route> of(JavaClass type, JavaMethod method) {
        String base = type.getAnnotationOfType(Path.class).value();
        Optional<Path> own = method.tryGetAnnotationOfType(Path.class);
        String path = ("/" + base + "/" + own.map(Path::value).orElse("")).replaceAll("/+", "/");
        String trimmed = path.length() > 1 ? path.replaceAll("/$", "") : path;
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(annotation -> new Route(annotation.getSimpleName(), trimmed).withoutNames());
    }

    Route withoutNames() {
        return new Route(method, path.replaceAll("\\{[^}]*}", "{}"));
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean isUnsafe() {
        return !method.equals("GET");
    }

    @Override
    public int compareTo(Route other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

package org.upshift.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.ArchitectureTest;

/** The architecture test can fail: each rule finds who breaks it, and leaves those alone who keep it. */
class OffendersTest {

    @TempDir
    Path directory;

    @Test
    void aPackageThatIsNotInTheTableIsFound() throws IOException {
        assertThat(tableFaults("package org.upshift.common; public class Drawer {}"))
                .containsExactly("org.upshift.common.Drawer is in a package that is not in the table");
    }

    @Test
    void aPackageBelowAFeatureIsFound() throws IOException {
        assertThat(tableFaults("package org.upshift.people.model; public class Person {}"))
                .containsExactly("org.upshift.people.model.Person: a feature has only itself, .web and .api");
    }

    @Test
    void aUseOfALaterRowIsFound() throws IOException {
        assertThat(tableFaults(
                        "package org.upshift.booking; public class Seat {}",
                        "package org.upshift.people; class Sitter { org.upshift.booking.Seat[] seats; }"))
                .containsExactly(
                        "org.upshift.people.Sitter uses org.upshift.booking.Seat, but people may not use booking");
    }

    @Test
    void aUseOfAPageIsFoundButNotOfItsLinks() throws IOException {
        assertThat(tableFaults(
                        "package org.upshift.people.web; public class PersonPages {}",
                        "package org.upshift.people.web; public class PersonLinks { public record To(String path) {} }",
                        "package org.upshift.people; class Person { org.upshift.people.web.PersonPages pages; }",
                        "package org.upshift.people.api; class Resource { org.upshift.people.web.PersonLinks.To to; }",
                        "package org.upshift.programme.web; class Pages { org.upshift.people.web.PersonPages pages; }",
                        "package org.upshift.programme; class Letters { org.upshift.people.web.PersonLinks links; }"))
                .containsExactly(
                        "org.upshift.people.Person uses org.upshift.people.web.PersonPages, but pages and resources are leaves",
                        "org.upshift.programme.web.Pages uses org.upshift.people.web.PersonPages, but pages and resources are leaves");
    }

    @Test
    void aRowThatUsesALaterRowIsRefused() {
        PackageTable table = new PackageTable("org.upshift");
        assertThatThrownBy(() -> table.row("people", Set.of("home"))).hasMessageContaining("no row above it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.persistence.Entity public class Person { private int age; public void setAge(int age) { this.age = age; } }",
                "@jakarta.persistence.Entity public class Person { public int age; }",
                "public class PersonService {}",
                "public class PersonManager {}",
                "public class PersonUtils {}",
                "public class Person { java.time.Instant born = java.time.Instant.now(); }",
                "public class Person { java.time.LocalDate born = java.time.LocalDate.now(java.time.ZoneId.of(\"UTC\")); }",
                "public class Person { long born = System.currentTimeMillis(); }",
                "public class Person { java.util.Date born = new java.util.Date(); }",
                "public class Person { java.util.function.Supplier<java.time.Instant> born = java.time.Instant::now; }"
            })
    void aClassAgainstTheHouseStyleIsFound(String source) throws IOException {
        assertThat(styleFaults("package org.upshift.people; " + source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.transaction.Transactional public class PersonPages {}",
                "public class PersonPages { @jakarta.transaction.Transactional void save() {} }"
            })
    void aTransactionInAPageIsFound(String source) throws IOException {
        assertThat(styleFaults("package org.upshift.people.web; " + source)).isNotEmpty();
    }

    @Test
    void aCycleIsFound() throws IOException {
        assertThat(styleFaults(
                        "package org.upshift.people; public class Person { org.upshift.home.Home home; }",
                        "package org.upshift.home; public class Home { org.upshift.people.Person person; }"))
                .isNotEmpty();
    }

    @Test
    void aClassInTheHouseStylePasses() throws IOException {
        assertThat(styleFaults(
                        "package org.upshift.people; import java.time.*; @jakarta.persistence.Entity public class LineManager {"
                                + " private int age; public int getAge() { return age; }"
                                + " Instant now(Clock clock) { return Instant.now(clock); } }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{person.name.raw}</p>",
                "<script>alert(1)</script>",
                "<script type=\"module\">alert(1)</script>",
                "<p style=\"color: red\">",
                "<button class=\"a\"\n  onclick=\"go()\">",
                "<a href=\"javascript:go()\">",
                "<style>p {}</style>"
            })
    void aTemplateAgainstThePolicyIsFound(String template) throws IOException {
        Files.writeString(directory.resolve("page.html"), template);
        assertThat(SourceScan.faultsInTemplates(directory)).hasSize(1);
    }

    @Test
    void aTemplateInsideThePolicyPasses() throws IOException {
        Files.writeString(
                directory.resolve("page.html"),
                "<script type=\"module\" src=\"/a.js\"></script><p class=\"x\">style = on one = {drawer.name}</p>");
        assertThat(SourceScan.faultsInTemplates(directory)).isEmpty();
    }

    @Test
    void aLongFileIsFound() throws IOException {
        Files.writeString(directory.resolve("Long.java"), "//\n".repeat(251));
        Files.writeString(directory.resolve("Short.java"), "//\n".repeat(250));
        assertThat(SourceScan.longFilesIn(directory)).containsExactly("Long.java has 251 lines, more than 250");
    }

    @Test
    void aFinderByAnIdAloneIsFound() throws IOException {
        assertThat(scopeFaults(finder("public", "select s.email from Seat s where s.id = :id", "UUID id")))
                .containsExactly("org.upshift.booking.Seats.find finds a person's record without a scope");
    }

    @Test
    void aFinderThatTakesTheScopePasses() throws IOException {
        String query = "select s.email from Seat s where s.id = :id and s.cohortId = :cohort";
        assertThat(scopeFaults(finder("public", query, "UUID id, UUID cohort"))).isEmpty();
    }

    @Test
    void aFinderThatOnlyItsPackageCanCallPasses() throws IOException {
        assertThat(scopeFaults(finder("", "select s.email from Seat s where s.id = :id", "UUID id")))
                .isEmpty();
    }

    @Test
    void aPageThatAsksTheDatabaseItselfIsFound() throws IOException {
        assertThat(styleFaults("package org.upshift.people.web; class PersonPages {"
                        + " jakarta.persistence.EntityManager entities;"
                        + " Object show(Object id) { return entities.find(Object.class, id); } }"))
                .isNotEmpty();
    }

    private static String finder(String access, String query, String parameters) {
        return "package org.upshift.booking; import java.util.*; import org.hibernate.annotations.processing.HQL; "
                + access + " interface Seats { record Seat(String email) {} @HQL(\"" + query
                + "\") Optional<Seat> find("
                + parameters + "); }";
    }

    private Iterable<String> scopeFaults(String source) throws IOException {
        return ScopeRule.faultsIn(Compiled.from(directory, source));
    }

    private Iterable<String> tableFaults(String... sources) throws IOException {
        return ArchitectureTest.table().faultsIn(Compiled.from(directory, sources));
    }

    private Iterable<String> styleFaults(String... sources) throws IOException {
        return CodeRules.faultsIn(Compiled.from(directory, sources));
    }
}

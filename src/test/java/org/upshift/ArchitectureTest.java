package org.upshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.upshift.architecture.CodeRules;
import org.upshift.architecture.PackageTable;
import org.upshift.architecture.ScopeRule;
import org.upshift.architecture.SourceScan;

/** Every package is named here, with what it may use. */
public class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    public static PackageTable table() {
        PackageTable table = new PackageTable("org.upshift");
        table.row("kernel", Set.of());
        // Tables that people bring as files, and what is wrong in their lines
        table.row("table", Set.of("kernel"));
        table.row("web", Set.of("kernel"));
        // One class answers a fault to both kinds of reader: a page for people, a problem for programs
        table.row("rest", Set.of("kernel", "table", "web"));
        table.row("history", Set.of("kernel", "web", "rest"));
        table.row("mail", Set.of("kernel"));
        table.row("people", table.allRows());
        // What features hold about people reaches it through contracts of people, so it stands below them
        table.row("privacy", table.upTo("people"));
        table.row("notice", table.upTo("people"));
        table.row("programme", table.upTo("people"));
        table.row("enrolment", table.upTo("programme"));
        table.row("form", table.upTo("enrolment"));
        table.row("admission", table.upTo("enrolment", "form"));
        table.row("review", table.upTo("admission"));
        // Tells line managers the days of release: it contributes to a contract of admission
        table.row("timetable", table.upTo("enrolment", "admission"));
        table.row("booking", table.upTo("timetable"));
        table.row("attendance", table.upTo("booking"));
        table.row("questionnaire", table.upTo("enrolment"));
        table.row("impact", table.upTo("questionnaire", "attendance"));
        table.row("community", table.upTo("enrolment", "questionnaire"));
        Set<String> features = table.allRows();
        table.row("home", features);
        table.row("sample", features);
        return table;
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertThat(table().faultsIn(CLASSES)).isEmpty();
    }

    @Test
    void classesKeepTheHouseStyle() {
        assertThat(CodeRules.faultsIn(CLASSES)).isEmpty();
    }

    @Test
    void aFinderTakesTheScopeNeverAnIdAlone() {
        assertThat(ScopeRule.faultsIn(CLASSES)).isEmpty();
    }

    @Test
    void noFileIsLong() throws IOException {
        assertThat(SourceScan.longFilesIn(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void templatesFitAStrictContentSecurityPolicy() throws IOException {
        assertThat(SourceScan.faultsInTemplates(Path.of("src/main/resources/templates")))
                .isEmpty();
    }
}

package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upshift.table.TableFile;

/** A hundred thousand lines: in seconds, and without all of them in memory at once. */
class LargeImportTest {

    private static final int LINES = 100_000;
    private static final int ITEMS = 8;
    private static final List<String> ANSWERS = ItemDraft.AGREEMENT;

    /** Many times what it takes on two cores, for a machine that does other things too. */
    private static final Duration SECONDS = Duration.ofSeconds(30);

    private static final long MOST_HELD = 100_000_000;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandLinesOfText() throws IOException {
        var file = folder.resolve("answers.csv");
        try (var csv = Files.newBufferedWriter(file)) {
            write(csv);
        }
        assertThat(Files.size(file)).isGreaterThan(10_000_000);
        goesThrough(file);
    }

    @Test
    void aHundredThousandLinesOfAWorkbook() throws IOException {
        var file = folder.resolve("answers.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            for (int item = 0; item < ITEMS; item++) {
                sheet.value(0, item, "I can do thing " + item);
            }
            sheet.value(0, ITEMS, "Your code");
            for (int line = 1; line <= LINES; line++) {
                for (int item = 0; item < ITEMS; item++) {
                    sheet.value(line, item, ANSWERS.get((line + item) % ANSWERS.size()));
                }
                sheet.value(line, ITEMS, "code" + line);
                if (line % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        goesThrough(file);
    }

    private static void write(BufferedWriter csv) throws IOException {
        csv.write("ID,Start time,Completion time,Email,Name");
        for (int item = 0; item < ITEMS; item++) {
            csv.write(",I can do thing " + item);
        }
        csv.write('\n');
        for (int line = 1; line <= LINES; line++) {
            csv.write(line + ",01/09/2025 10:01,01/09/2025 10:05,p" + line + "@example.org,Person " + line);
            for (int item = 0; item < ITEMS; item++) {
                csv.write(',');
                csv.write(ANSWERS.get((line + item) % ANSWERS.size()));
            }
            csv.write('\n');
        }
    }

    private static void goesThrough(Path file) {
        long begun = System.nanoTime();
        long before = held();
        var table = Anonymiser.of(Export.of(TableFile.read(file)), address -> address.replace("@example.org", ""));
        var parts = ImportPart.of(UUID.randomUUID(), table);
        var again = ImportPart.table(parts);
        Map<String, String> form = new HashMap<>(new SuggestedUses(again, List.of(), List.of(), ScaleGroups.of(again))
                .form()
                .typed());
        form.put("wave", "POST");
        var plan = ImportPlan.of(again, ImportForm.of(form), List.of());
        var took = Duration.ofNanos(System.nanoTime() - begun);
        long after = held();

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.rows().get(WaveKind.POST)).hasSize(LINES);
        assertThat(plan.made()).hasSize(ITEMS);
        var last = plan.rows().get(WaveKind.POST).get(LINES - 1);
        assertThat(last.respondent()).endsWith(String.valueOf(LINES));
        assertThat(last.sheet().choices()).hasSize(ITEMS);
        System.out.println(file.getFileName() + ": " + took.toMillis() + " ms, " + (after - before) / 1_000_000
                + " MB held, " + parts.size() + " parts");
        assertThat(took).isLessThan(SECONDS);
        assertThat(after - before)
                .as("bytes held by both tables, their parts and the plan")
                .isLessThan(MOST_HELD);
        assertThat(new ArrayList<>(List.of(table, again, parts, plan))).hasSize(4);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.BroughtTable.Dropped;
import org.upshift.table.CellTable;
import org.upshift.table.Cells;
import org.upshift.table.TableFile;
import org.upshift.table.TableLine;

/** Files with responses, as programs export them. */
class BroughtFileTest {

    private static final String TABLE = "Name;Ça va?\n\"Zoë; –\";\"5 – très\"\n";

    @Test
    void everyUsualEncodingIsRead() {
        var read = List.of(List.of("Name", "Ça va?"), List.of("Zoë; –", "5 – très"));
        assertThat(cells(TABLE.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
        assertThat(cells(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
        assertThat(cells(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(read);
        assertThat(cells(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(read);
        assertThat(cells(TABLE.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(read);
        assertThat(cells(TABLE.getBytes(Charset.forName("windows-1252")))).isEqualTo(read);
    }

    @Test
    void everyUsualSeparatorIsRead() {
        var read = List.of(List.of("a", "b, c; d"), List.of("1", "two\nlines"));
        assertThat(cells("a,\"b, c; d\"\r\n1,\"two\nlines\"\r\n")).isEqualTo(read);
        assertThat(cells("a;\"b, c; d\"\n1;\"two\nlines\"")).isEqualTo(read);
        assertThat(cells("a\t\"b, c; d\"\n\n1\t\"two\nlines\"\n,\n".replace("\n,\n", "\n")))
                .isEqualTo(read);
        assertThat(cells("sep=;\r\na;\"b, c; d\"\n1;\"two\nlines\"")).isEqualTo(read);
    }

    @Test
    void aWorkbookIsReadWithItsDaysAndNumbers() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "Completion time");
            sheet.value(0, 1, "Think strategically");
            sheet.value(0, 3, "Advice");
            sheet.value(1, 0, LocalDateTime.of(2025, 9, 1, 10, 30));
            sheet.style(1, 0).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 1, 4);
            sheet.value(1, 3, "More\u00A0time ");
            sheet.value(3, 0, LocalDate.of(2025, 9, 2));
            sheet.style(3, 0).format("dd/mm/yy").set();
            sheet.value(3, 1, 4.5);
        }
        var lines = read(file.toByteArray());
        assertThat(lines.lines())
                .containsExactly(
                        new TableLine(1, List.of("Completion time", "Think strategically", "", "Advice")),
                        new TableLine(2, List.of("2025-09-01T10:30", "4", "", "More time")),
                        new TableLine(4, List.of("2025-09-02", "4.5", "", "")));
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() throws IOException {
        refused(new byte[0], "empty");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "must be a CSV file");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "old Excel file or one with a password");
        refused(new byte[] {1, 2, 0, 3, 4}, "must be a CSV file");
        refused(zip("word/document.xml", 10), "must be a CSV file");
        refused(zip("xl/workbook.xml", 11_000_000), "too large when it is unpacked");
        refused(zip("xl/sharedStrings.xml", 81_000_000), "too large when it is unpacked");
        refused(zip("xl/workbook.xml", 10), "cannot be read as an Excel workbook");
        refused(("a\n" + "1\n".repeat(200_000)).getBytes(StandardCharsets.US_ASCII), "200,000 lines or fewer");
        refused("1,".repeat(501).getBytes(StandardCharsets.US_ASCII), "500 columns or fewer");
        refused(
                ("1,".repeat(400) + "\n").repeat(13_000).getBytes(StandardCharsets.US_ASCII),
                "5 million cells or fewer");
        refused(new byte[20 * 1024 * 1024 + 1], "must be 20 MB or smaller");
    }

    @Test
    void microsoftFormsIsRecognisedAndWhoAnsweredIsLeftOut() {
        var table = brought("""
                ID,Start time,Completion time,Email,Name,Think strategically,Anything else?
                1,01/09/2025 10:01,01/09/2025 10:05,ana@example.org,Ana Example,4 - Agree,More time
                2,02/09/2025 11:01,02/09/2025 11:05,Bob@Example.org,Bob Example,5 - Strongly agree,
                """);

        assertThat(table.layout()).isEqualTo(Layout.FORMS);
        assertThat(table.columns())
                .containsExactly(
                        new Column("", "Think strategically"),
                        new Column("", "Anything else?"),
                        new Column("", Anonymiser.CODE));
        assertThat(table.dropped())
                .extracting(Dropped::heading)
                .containsExactly("ID", "Start time", "Completion time", "Email", "Name");
        assertThat(table.cells().lines().get(1).cells())
                .containsExactly("5 - Strongly agree", "", "code of bob@example.org");
        assertThat(table.days().first()).isEqualTo("2025-09-01");
        assertThat(table.days().last()).isEqualTo("2025-09-02");
        var parts = ImportPart.of(UUID.randomUUID(), table);
        assertThat(ImportPart.table(parts))
                .usingRecursiveComparison()
                .as("as it waits in the database")
                .isEqualTo(table);
    }

    @Test
    void anonymousFormsHaveNoCode() {
        var table = brought("""
                ID,Start time,Completion time,Email,Name,Think strategically
                1,9/1/2025 10:01,9/1/2025 10:05,anonymous,,4
                2,9/13/2025 10:01,9/13/2025 10:05,anonymous,,5
                """);

        assertThat(table.columns()).containsExactly(new Column("", "Think strategically"));
        assertThat(table.days().last()).isEqualTo("2025-09-13");
    }

    @Test
    void qualtricsHasThreeHeadingsAndPreviewsThatDoNotCount() {
        var table = brought("""
                StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1_1,QCODE
                Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,Location Latitude,Location Longitude,Distribution Channel,User Language,I am confident in my ability to … - Think strategically,Your code
                "{""ImportId"":""startDate"",""timeZone"":""Europe/London""}","{""ImportId"":""endDate""}",x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,"{""ImportId"":""QID1_1""}","{""ImportId"":""QID2_TEXT""}"
                2025-09-01 10:00:00,2025-09-01 10:05:00,IP Address,10.0.0.1,100,300,True,2025-09-01 10:05:01,R_1,,,,,51.5,-0.1,anonymous,EN-GB,Somewhat agree,ab 12
                2025-09-02 10:00:00,2025-09-02 10:05:00,Survey Preview,10.0.0.1,100,300,True,2025-09-02 10:05:01,R_2,,,,,51.5,-0.1,preview,EN-GB,Strongly agree,zz
                """);

        assertThat(table.layout()).isEqualTo(Layout.QUALTRICS);
        assertThat(table.columns())
                .containsExactly(
                        new Column("Q1_1", "I am confident in my ability to … - Think strategically"),
                        new Column("QCODE", "Your code"));
        assertThat(table.cells().lines()).containsExactly(new TableLine(4, List.of("Somewhat agree", "ab 12")));
        assertThat(table.notes()).containsExactly("1 lines are previews, tests or spam and were left out");
        assertThat(table.dropped()).hasSize(17);
    }

    @Test
    void onlineSurveysNumbersItsQuestions() {
        var table = brought("""
                Unique Response Number,1. Your personal code,2.1. think strategically,2.2. plan and facilitate
                123-456-789,ab,Mostly agree,Definitely agree
                123-456-780,cd,Neither agree nor disagree,Mostly agree
                """);

        assertThat(table.layout()).isEqualTo(Layout.ONLINE_SURVEYS);
        assertThat(table.columns())
                .extracting(Column::heading)
                .containsExactly("1. Your personal code", "2.1. think strategically", "2.2. plan and facilitate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email",
                "E-mail address",
                "Your name",
                "What is your name?",
                "Last name",
                "IP Address",
                "Completion time",
                "Date submitted",
                "RecordedDate",
                "Unique Response Number",
                "Phone number"
            })
    void headingsTellWhatIsPersonal(String heading) {
        assertThat(PersonalColumn.of("", heading, cells(List.of("x")))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name one thing you have learned",
                "I have time to think",
                "Respondent code",
                "I can place people well",
                "wave"
            })
    void questionsAreNotPersonal(String heading) {
        assertThat(PersonalColumn.of("", heading, cells(List.of("4", "5")))).isNull();
    }

    @Test
    void whatLooksLikeAnAddressIsPersonalWhateverItsHeading() {
        assertThat(PersonalColumn.of("", "Contact", cells(List.of("a@example.org", "", "b@example.org"))))
                .isEqualTo(PersonalColumn.EMAIL);
        assertThat(PersonalColumn.of("", "From", cells(List.of("10.1.2.3", "2001:db8::1"))))
                .isEqualTo(PersonalColumn.NETWORK);
        assertThat(PersonalColumn.of("", "Filled in", cells(List.of("2025-09-01T10:30"))))
                .isEqualTo(PersonalColumn.TIME);
    }

    private static void refused(byte[] file, String message) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(RuleViolation.class).hasMessageContaining(message);
    }

    private static byte[] zip(String part, int bytes) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[bytes]);
        }
        return file.toByteArray();
    }

    private static BroughtTable brought(String csv) {
        return Anonymiser.of(Export.of(read(csv.getBytes(StandardCharsets.UTF_8))), address -> "code of " + address);
    }

    private static List<List<String>> cells(String csv) {
        return cells(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(byte[] file) {
        return read(file).lines().stream().map(TableLine::cells).toList();
    }

    private static Cells cells(List<String> values) {
        var cells = new Cells.Growing();
        for (int line = 0; line < values.size(); line++) {
            cells.put(line, values.get(line));
        }
        return cells.done(values.size());
    }

    /** A table from the bytes of a file. */
    static CellTable read(byte[] bytes) {
        try {
            var file = Files.createTempFile("brought", "");
            try {
                return TableFile.read(Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.form.Form;
import org.upshift.form.Option;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.form.Section;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.EligibilityRule;
import org.upshift.table.DateOrder;
import org.upshift.table.ImportError;

/** What is read from a file with applications, and what is said of its lines. */
class ImportReaderTest {
    private static final Instant NOW = Instant.parse("2031-05-10T10:00:00Z");
    private static final Set<Signatory> MANAGER = EnumSet.of(Signatory.LINE_MANAGER);
    private static final Form FORM = new Form(
            EligibilityRule.ALL,
            List.of(new Section(
                    "one",
                    "One",
                    List.of(
                            Question.required("why", QuestionKind.LONG_TEXT, "Why", "Why do you apply?")
                                    .withWords(5),
                            choice("where", QuestionKind.SINGLE_CHOICE),
                            choice("others", QuestionKind.SEVERAL_CHOICE),
                            question("member", QuestionKind.YES_NO),
                            question("since", QuestionKind.DATE),
                            question("community", QuestionKind.COMMUNITY),
                            question("cv", QuestionKind.FILE)))),
            List.of(),
            List.of());

    private static Question question(String key, QuestionKind kind) {
        return Question.required(key, kind, "Name of " + key, "Text of " + key + "?")
                .optional();
    }

    private static Question choice(String key, QuestionKind kind) {
        return question(key, kind)
                .offering(List.of(
                        new Option("n", "North"), new Option("s", "South; and islands"), new Option("w", "West")));
    }

    private static ImportReader.Read read(String csv) {
        var table = MovedFiles.table(csv);
        var columns = GuessedColumns.of(table.lines().get(0).cells(), FORM).checked(FORM);
        return new ImportReader(table, columns, FORM, MANAGER, NOW).read();
    }

    private static List<String> wrong(String csv) {
        var read = read(csv);
        assertThat(read.lines()).isEmpty();
        return read.errors().stream().map(ImportError::message).toList();
    }

    @Test
    void headingsOfFormsAndSpreadsheetsAreUnderstood() {
        var columns = GuessedColumns.of(
                List.of(
                        "Completion time",
                        "E-mail address",
                        "First name",
                        "Surname",
                        "Name of organisation",
                        "Your role",
                        "Line manager’s name",
                        "Line manager's e-mail",
                        "why",
                        "Name of where",
                        "Text of member?",
                        "Favourite colour",
                        "Email"),
                FORM);

        assertThat(columns.typed())
                .containsExactly(
                        "sent-at",
                        "email",
                        "first-name",
                        "last-name",
                        "organisation",
                        "post",
                        "manager-name",
                        "manager-email",
                        "answer:why",
                        "answer:where",
                        "answer:member",
                        "nothing",
                        "nothing");
    }

    @Test
    void aColumnIsTakenOnceAndSomeColumnHasTheAddresses() {
        assertThatThrownBy(() -> new ImportColumns(List.of("email", "name", "name")).checked(FORM))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Two columns")
                .extracting(refused -> ((RuleViolation) refused).field())
                .isEqualTo("column-2");
        assertThatThrownBy(() -> new ImportColumns(List.of("name", "nothing")).checked(FORM))
                .hasMessageContaining("e-mail addresses");
        assertThat(new ImportColumns(List.of("email", "answer:gone", "answer:cv", "rubbish"))
                        .checked(FORM)
                        .typed())
                .containsExactly("email", "nothing", "nothing", "nothing");
    }

    @Test
    void aLineBecomesAnApplicationWithItsAnswers() {
        var read = read("""
                Email,Name,Organisation,Job title,Line manager,Line manager email,State,Sent at,why,where,others,member,since,community
                 Ana@Example.org ,Ana  Applicant,A council,Planner,Max,max@example.org,Sent,09/05/2031 14:30,To learn,NORTH,"west; n",Y,1 March 2020,Leads: Hospital pharmacists
                """);

        assertThat(read.errors()).isEmpty();
        var line = read.lines().get(0);
        assertThat(line.email().value()).isEqualTo("ana@example.org");
        assertThat(line.sentAt()).isEqualTo("2031-05-09T13:30:00Z");
        assertThat(line.signatories().get(Signatory.LINE_MANAGER).email().value())
                .isEqualTo("max@example.org");
        assertThat(line.answers())
                .containsEntry("why", "To learn")
                .containsEntry("where", "n")
                .containsEntry("others", "n\nw")
                .containsEntry("member", "yes")
                .containsEntry("since", "2020-03-01")
                .containsEntry("community", "LEAD\n\nHospital pharmacists");
    }

    @Test
    void aDraftNeedsNothingButAnAddress() {
        assertThat(read("Email,State\nana@example.org,draft\nbo@example.org,\n").lines())
                .extracting(ImportedLine::isSent)
                .containsExactly(false, false);
    }

    @Test
    void aFormulaIsAText() {
        assertThat(read("Email,Name,why\nana@example.org,=1+1,@SUM(A1)\n").lines())
                .extracting(ImportedLine::name, line -> line.answers().get("why"))
                .containsExactly(tuple("=1+1", "@SUM(A1)"));
    }

    @Test
    void whatIsWrongIsSaidWithLineAndColumn() {
        var read = read("""
                Email,Name,Line manager,Line manager email,State,Sent at,why,where
                ana@example.org,Ana,Max,max@example.org,draft,,One two three four five six,
                rubbish,Bo,,,,,,
                cy@example.org,Cy,,,perhaps,,,
                di@example.org,Di,,,,2031-06-01,x,
                ed@example.org,Ed,,,,,,Nowhere
                ANA+tag@example.org,Ana again,,,,,,
                fi@example.org,Fi,Fi herself,Fi+boss@example.org,,,,
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.errors())
                .extracting(ImportError::line, ImportError::column)
                .contains(
                        tuple(2L, "why"),
                        tuple(3L, "Email"),
                        tuple(4L, "State"),
                        tuple(5L, "Sent at"),
                        tuple(6L, "where"),
                        tuple(7L, "Email"),
                        tuple(8L, "Line manager email"));
        assertThat(read.errors())
                .extracting(ImportError::message)
                .anyMatch(message -> message.contains("too long"))
                .anyMatch(message -> message.contains("“Nowhere” is none of the options"))
                .anyMatch(message -> message.contains("same person as in line 2"))
                .anyMatch(message -> message.contains("the applicant’s own"))
                .anyMatch(message -> message.contains("in the past"));
    }

    @Test
    void aNumberAboveTwelveTellsWhichOneIsTheMonth() {
        var read = read("Email,since\nana@example.org,9/8/2025\nbo@example.org,9/14/2025\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.lines())
                .extracting(line -> line.answers().get("since"))
                .containsExactly("2025-09-08", "2025-09-14");
        assertThat(read.days()).isEqualTo("Days are read as month/day/year: 9/8/2025 is 8 September 2025");
        assertThat(read("Email,since\nana@example.org,2025-08-09\n").days()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/03/98", "12.03.98", "12-3-26"})
    void aDayWithoutItsCenturyIsNotGuessed(String since) {
        assertThat(wrong("Email,since\nana@example.org," + since + "\n"))
                .singleElement()
                .asString()
                .contains("real date");
    }

    @Test
    void whereNothingTellsItCountsWhatIsSaid() {
        var table = MovedFiles.table("Email,since\nana@example.org,9/8/2025\n");
        var columns = GuessedColumns.of(table.lines().get(0).cells(), FORM);
        for (var order : new DateOrder[] {null, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST}) {
            var stored = ImportColumns.read(columns.with(order).written()).checked(FORM);
            var read = new ImportReader(table, stored, FORM, MANAGER, NOW).read();
            assertThat(read.lines().get(0).answers().get("since"))
                    .isEqualTo(order == DateOrder.MONTH_FIRST ? "2025-09-08" : "2025-08-09");
        }
        assertThatThrownBy(() -> ImportDays.requireSaid(table, columns, FORM))
                .hasMessage(
                        "Say how days are written in the file: DAY_FIRST if Day/month/year: 9/8/2025 is 9 August 2025,"
                                + " or MONTH_FIRST if Month/day/year: 9/8/2025 is 8 September 2025");
    }

    @Test
    void whatWasSentIsComplete() {
        assertThat(wrong("Email,Sent at\nana@example.org,2031-05-01\n"))
                .anyMatch(message -> message.contains("the name of the applicant"))
                .anyMatch(message -> message.contains("an organisation"))
                .anyMatch(message -> message.contains("a job title"))
                .anyMatch(message -> message.contains("address of the line manager"))
                .anyMatch(message -> message.contains("needs an answer to this"))
                .hasSize(5);
    }

    @Test
    void aDraftThatWasSentIsAContradiction() {
        assertThat(wrong("Email,State,Sent at\nana@example.org,draft,2031-05-01\n"))
                .singleElement()
                .asString()
                .contains("Leave one of them out");
    }

    @Test
    void aLineManagerHasANameAndAnAddress() {
        assertThat(
                        wrong(
                                "Email,Line manager,Line manager email\nana@example.org,Max,\nbo@example.org,,max@example.org\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-09T14:30,2031-05-09T14:30",
        "2031-05-09 14:30:05,2031-05-09T14:30:05",
        "9/5/2031,2031-05-09T00:00",
        "09.05.2031 9:05,2031-05-09T09:05",
        "9 May 2031 at 2:30 pm,",
        "9 May 2031 2:30 PM,2031-05-09T14:30",
        "9/5/31 14:30,",
        "31/02/2031,",
        "05/13/2031,",
        "yesterday,"
    })
    void timesAreReadTheWayTheyAreWrittenHere(String text, String moment) {
        assertThat(ImportedTimes.moment(text, DateOrder.DAY_FIRST)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leads: Pain", "I lead it: Pain", "lead: Pain", "LEAD : Pain"})
    void aCommunityIsReadWithItsName(String cell) {
        var question = FORM.question("community").orElseThrow();
        assertThat(ImportedAnswers.read(question, cell, "", DateOrder.DAY_FIRST))
                .isEqualTo("LEAD\n\nPain");
        assertThat(ImportedAnswers.read(question, "Plans to lead", "Pain", DateOrder.DAY_FIRST))
                .isEqualTo("PLAN\n\nPain");
        assertThat(ImportedAnswers.read(question, "no", "", DateOrder.DAY_FIRST))
                .isEqualTo("NONE");
    }

    @Test
    void anOptionMayHaveASemicolonInIt() {
        var question = FORM.question("others").orElseThrow();
        assertThat(ImportedAnswers.read(question, "South; and islands", "", DateOrder.DAY_FIRST))
                .isEqualTo("s");
    }
}

package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.impact.Profiles;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

@QuarkusTest
class ImpactPagesTest {

    /** Below this part of a page stands only its number. */
    private static final float FOOT = 0.94f;

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    @Inject
    Profiles profiles;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    private ACohort.Made made;
    private UUID evaluator;

    @BeforeEach
    void anEvaluatorOfACohort() {
        made = cohorts.make();
        evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
    }

    @Test
    void thePageShowsThePublishedFiguresOfThePilot() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        String page = page();

        assertThat(page)
                .contains("42% → 92%", "5 of 12 → 11 of 12", "+50 points")
                .contains("36% → 92%", "4 of 11 → 11 of 12", "+55 points", "55.3 unrounded")
                .contains("12 of 12 agreed", "100%", "11 of 12 agreed")
                .contains(StoredAnswers.PROVENANCE, "42%: only 5 of 12", "36%: only 4 of 11 or 5 of 14")
                .contains("92%: only 11 of 12 or 12 of 13")
                .contains(StoredAnswers.QUOTATION)
                .doesNotContain("Not to be quoted", "NaN", "NOT_FOUND", "style=");
    }

    @Test
    void theChartsSayEveryFigureInWords() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        String page = page();

        String dumbbell = page.substring(page.indexOf("<desc id=\"dumbbell-desc\">"), page.indexOf("</desc>"));
        assertThat(dumbbell)
                .contains("Think strategically: 42% → 92% (5 of 12 before, 11 of 12 after), +50 points")
                .contains("Plan and facilitate the work of the CoP: 36% → 92% (4 of 11 before, 11 of 12 after)");
        assertThat(page)
                .contains("Before, 12 answers: Disagree 3, Neither agree nor disagree 4, Agree 3, Strongly agree 2.");
    }

    @Test
    void whateverIsDrawnAsANumberIsAlsoSaid() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        var charts = Pattern.compile("<svg xmlns.*?<desc[^>]*>(.*?)</desc>(.*?)</g>\\s*</svg>", Pattern.DOTALL)
                .matcher(page());
        int found = 0;
        while (charts.find()) {
            found++;
            var drawn = Pattern.compile("<text[^>]*font-weight[^>]*>([^<]*[0-9][^<]*)<")
                    .matcher(charts.group(2));
            while (drawn.find()) {
                assertThat(charts.group(1)).contains(drawn.group(1).strip());
            }
        }
        assertThat(found).isEqualTo(3);
    }

    @Test
    void theApiSaysTheSame() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        visitors.script(evaluator)
                .get(api())
                .then()
                .statusCode(200)
                .body("cohort.id", equalTo(made.cohort().toString()))
                .body("flow.invited", equalTo(18))
                .body("flow.baseline", equalTo(12))
                .body("flow.paired", equalTo(12))
                .body("items", hasSize(5))
                .body("items[0].code", equalTo("think-strategically"))
                .body("items[0].baseline.confident", equalTo(5))
                .body("items[0].baseline.valid", equalTo(12))
                .body("items[0].baseline.rounded", equalTo(42))
                .body("items[0].baseline.wilson", hasSize(2))
                .body("items[0].baseline.distribution.'4'", equalTo(3))
                .body("items[0].comparison.rounded", equalTo(92))
                .body("items[0].shift.headline", equalTo("42% → 92%"))
                .body("items[0].shift.roundedPoints", equalTo(50))
                .body("items[0].shift.method", equalTo("newcombe-paired-10"))
                .body("items[0].paired.n", equalTo(12))
                .body("items[0].paired.gained", equalTo(6))
                .body("items[0].paired.newcombe", hasSize(2))
                .body("items[0].paired.tango", hasSize(2))
                .body("items[0].ordinal.up", notNullValue())
                .body("items[0].suppressed", nullValue())
                .body("items[1].shift.headline", equalTo("36% → 92%"))
                .body("items[1].shift.roundedPoints", equalTo(55))
                .body("items[2].shift.headline", equalTo("36% → 92%"))
                .body("items[3].baseline", nullValue())
                .body("items[3].undefined.baseline", equalTo("not asked"))
                .body("items[3].comparison.rounded", equalTo(100))
                .body("items[4].comparison.rounded", equalTo(92));
        double points = visitors.script(evaluator)
                .get(api())
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE))
                .getDouble("items[1].shift.points");
        assertThat(points).isCloseTo(55.303030303, within(1e-6));
    }

    @Test
    void theFileSaysTheSameForAllAnswersAndForPairs() throws IOException {
        answers.store(made.cohort(), StoredAnswers.pilot());

        var rows = csv();

        assertThat(rows)
                .extracting(row -> row.get("item") + " " + row.get("population"))
                .contains(
                        "think-strategically all answers", "think-strategically matched pairs", "relevant all answers")
                .doesNotContain("relevant matched pairs");
        var first = rows.get(0);
        assertThat(first.get("before_confident") + "/" + first.get("before_valid"))
                .isEqualTo("5/12");
        assertThat(first.get("before_rounded_percent") + " " + first.get("after_rounded_percent"))
                .isEqualTo("42 92");
        assertThat(first.get("rounded_points")).isEqualTo("50");
        assertThat(rows.get(2).get("rounded_points")).isEqualTo("55");
        assertThat(rows.get(3).get("before_valid")).isEqualTo("11");
        assertThat(Double.parseDouble(first.get("before_low_percent"))).isCloseTo(19.3, within(0.1));
        assertThat(Double.parseDouble(first.get("interval_low_points"))).isBetween(0.0, 50.0);
        assertThat(Double.parseDouble(rows.get(1).get("tango_high_points"))).isBetween(50.0, 100.0);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        for (String path : List.of(api(), path() + ".csv")) {
            var browser = path.startsWith("/api") ? visitors.script(evaluator) : visitors.as(evaluator);
            String tag = browser.get(path).then().statusCode(200).extract().header("ETag");
            assertThat(tag).isNotBlank();
            var again = path.startsWith("/api") ? visitors.script(evaluator) : visitors.as(evaluator);
            assertThat(again.header("If-None-Match", tag)
                            .get(path)
                            .then()
                            .statusCode(304)
                            .extract()
                            .asByteArray())
                    .isEmpty();
        }
    }

    @Test
    void eachFileHasANameOfItsOwnAndEachChartSaysWhoseItIs() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        Set<String> names = new HashSet<>();
        List<String> files = List.of(
                ".csv", ".svg", ".png", ".svg?chart=answers-1", ".svg?chart=pairs-1", ".svg?profile=team", ".pdf");
        for (String file : files) {
            String name = visitors.as(evaluator)
                    .get(path() + file)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("Content-Disposition");
            assertThat(name).matches("attachment; filename=\"[a-z0-9-]+\\.[a-z]+\"");
            names.add(name);
        }
        assertThat(names).hasSize(files.size());
        assertThat(new String(file("svg"), StandardCharsets.UTF_8))
                .contains("Share of confident answers before and after</text>")
                .contains("Answered before: 12; after: 12.", "Disclosure profile “external”. Computed on");
        // Of the pairs only the first item is shown
        assertThat(names).anyMatch(name -> name.contains("think-strategically-pairs-1"));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNone() throws IOException {
        answers.store(
                made.cohort(),
                List.of(new StoredAnswers.Asked(
                        StoredAnswers.item("", "=HYPERLINK(\"http://evil.example\")", "formula"),
                        same(12, 4),
                        same(12, 5))));

        assertThat(csv().get(0).get("text")).isEqualTo("'=HYPERLINK(\"http://evil.example\")");
    }

    @Test
    void tooFewAnswersAreNotShownNorCountedOutByTheRest() throws IOException {
        int[] nine = same(12, 4);
        Arrays.fill(nine, 0, 3, 0);
        answers.store(
                made.cohort(),
                List.of(
                        StoredAnswers.pilot().get(0),
                        new StoredAnswers.Asked(StoredAnswers.item("", "speak up", "speak-up"), nine, same(12, 5))));

        assertThat(page()).contains("1 of 2 items not shown", "baseline wave: fewer than 10 valid answers");
        visitors.script(evaluator)
                .get(api())
                .then()
                .body("items[1].baseline", nullValue())
                .body("items[1].shift", nullValue())
                .body("items[1].paired", nullValue())
                .body("items[1].ordinal", nullValue())
                .body("items[1].suppressed", containsString("fewer than 10"));
        assertThat(csv()).extracting(row -> row.get("before_valid")).containsExactly("12", "12", "");
    }

    @Test
    void everyKindOfFileSaysTheSameAndTwoRunsAreTheSameToTheByte() throws IOException {
        answers.store(made.cohort(), StoredAnswers.pilot());

        for (String kind : List.of("csv", "xlsx", "pdf", "svg", "png")) {
            assertThat(file(kind)).as(kind).isEqualTo(file(kind));
        }
        assertThat(new String(file("svg"), StandardCharsets.UTF_8))
                .startsWith("<svg xmlns=")
                .contains("Think strategically: 42% → 92% (5 of 12 before, 11 of 12 after), +50 points")
                .contains("+50 points</tspan>");
        assertThat(ImageIO.read(new ByteArrayInputStream(file("png"))).getWidth())
                .isEqualTo(1376);
        try (var document = Loader.loadPDF(file("pdf"))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("42% → 92%", "5 of 12 → 11 of 12", "+50 points", StoredAnswers.QUOTATION);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document).strip().lines().count())
                        .as("lines of page " + page)
                        .isGreaterThan(5);
                assertThat(page == document.getNumberOfPages() ? 1 : lowest(document, page))
                        .as("how far down page " + page + " is filled")
                        .isGreaterThan(0.65f);
            }
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded())
                            .as(font.getName())
                            .isTrue();
                }
            }
        }
        assertThat(sheet("xl/worksheets/sheet2.xml")).contains("<v>41.66666666", "<v>5</v>");
        assertThat(sheet("xl/sharedStrings.xml")).contains("think-strategically", "matched pairs");
    }

    @Test
    void aChartThatIsNotThereIsNotFoundAndAnUnknownProfileIsSaid() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        visitors.as(evaluator).get(path() + ".svg?chart=answers-9").then().statusCode(404);
        visitors.as(evaluator).get(path() + ".png?chart=answers-1").then().statusCode(200);
        visitors.as(evaluator).get(path() + ".svg?chart=pairs-1").then().statusCode(200);
        visitors.as(evaluator).get(path() + "?profile=mine").then().statusCode(422);
        visitors.script(evaluator)
                .get(api() + "?profile=mine")
                .then()
                .statusCode(422)
                .body(containsString("team, external or official"));
    }

    @Test
    void theReportSaysWhatItBears() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        assertThat(page())
                .contains("Level 2 of the Nesta Standards of Evidence", "not measured")
                .contains("Of 12 people 8 answered higher afterwards")
                .contains("a rise of 50 points (95% interval", "(rank-biserial)", "times the spread of the answers")
                .contains("answered both times");
        visitors.script(evaluator)
                .get(api())
                .then()
                .body("evidence.level", equalTo(2))
                .body("kirkpatrick.meaning[3]", equalTo("not measured"))
                .body("items[0].paired.mcnemarHolmP", equalTo(0.03125f))
                .body("items[0].ceiling.counts", nullValue())
                .body("items[0].ceiling.highest", equalTo(2))
                .body("items[1].paired", nullValue())
                .body("items[1].undefined.paired", containsString("answered only once"));
    }

    @Test
    void theOfficialProfileRoundsEverything() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        visitors.script(evaluator)
                .get(api() + "?profile=official")
                .then()
                .statusCode(200)
                .body("profile.name", equalTo("official"))
                .body("flow.baseline", equalTo(10))
                .body("items[0].baseline.valid", equalTo(10))
                .body("items[0].baseline.percent", nullValue())
                .body("items[0].shift.headline", equalTo("about 5 of about 10 → about 10 of about 10"))
                .body("items[0].paired", nullValue())
                .body("items[0].baseline.about", equalTo(true));
        assertThat(visitors.as(evaluator)
                        .get(path() + "?profile=official")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(
                        "counts to the nearest 5",
                        "No count here is exact",
                        "<strong>about 10</strong> answered before")
                .contains("Before, about 5 of about 10 were confident; after, about 10 of about 10.")
                .contains("There is no chart of the changes", "This profile leaves out intervals, tests, matched pairs")
                .containsOnlyOnce("counts only: fewer than 23 answers")
                .contains("<a class=\"govuk-link\" href=\"#note-all-1\"", "<strong>Note 1:</strong> counts only")
                .doesNotContain("42%", "5 of 12", "– points", "– unrounded", "95% interval –", ">–<");
    }

    @Test
    void theOfficialProfileGivesPercentagesOfTwentyThreePeopleInEveryFile() throws IOException {
        int[] before = same(24, 3);
        Arrays.fill(before, 0, 12, 4);
        int[] after = same(24, 3);
        Arrays.fill(after, 0, 19, 5);
        answers.store(
                made.cohort(),
                List.of(new StoredAnswers.Asked(StoredAnswers.item("", "speak up", "speak-up"), before, after)));
        var official = profiles.named("official");

        String page = text(path() + "?profile=official");
        assertThat(page)
                .contains(
                        "50% → 79%",
                        "+29 points", "Before, 50% of about 25 agreed; after, 79% of about 25: a rise of 29 points.")
                .contains(
                        "<desc id=\"dumbbell-desc\">Speak up: 50% → 79% (50% of about 25 before, 79% of about 25 after)")
                .doesNotContain(
                        "12 of 24", "95% Wilson interval.</figcaption>", "unrounded</span>", "McNemar", "Newcombe");
        assertThat(text(ImpactLinks.file(made.cohort(), "csv", official)))
                .contains("rated,all answers,,10,25,50.0,50,,,20,25,79.0,79,,,29.0,29,,,,")
                .doesNotContain("matched pairs");
        assertThat(text(ImpactLinks.file(made.cohort(), "svg", official)))
                .contains("Answered before: about 25; after: about 25.", ">50%</text>")
                .doesNotContain("95% interval");
        byte[] pdf = visitors.as(evaluator)
                .get(ImpactLinks.file(made.cohort(), "pdf", official))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("50% of about 25", "No count here is exact")
                    .doesNotContain("12 of 24");
        }
    }

    @Test
    void anOpenWaveShowsNothing() {
        answers.store(made.cohort(), StoredAnswers.pilot(), true);

        assertThat(page())
                .contains("Nothing is shown while")
                .doesNotContain("42%", "5 of 12", StoredAnswers.QUOTATION, "not measured");
        visitors.script(evaluator)
                .get(api())
                .then()
                .body("items", empty())
                .body("quotations", empty())
                .body("kirkpatrick", empty())
                .body("flow.paired", nullValue())
                .body("withheld", notNullValue());
        publish().then().statusCode(422).body(containsString("There are no figures that may be published"));
    }

    @Test
    void aCohortWithoutAQuestionnaireAndOneWithASingleAnswerHaveNoFiguresAndNoErrors() {
        assertThat(page()).contains("This cohort has no questionnaire yet");

        answers.store(
                made.cohort(),
                List.of(new StoredAnswers.Asked(StoredAnswers.item("", "speak up", "a"), same(1, 3), same(1, 5))));

        assertThat(page()).contains("1 of 1 items not shown").doesNotContain("NaN");
        assertThat(visitors.script(evaluator).get(api()).asString()).doesNotContain("NaN");
    }

    @Test
    void twoRunsAreTheSameToTheByte() {
        answers.store(made.cohort(), StoredAnswers.pilot());

        assertThat(visitors.script(evaluator).get(api()).asString())
                .isEqualTo(visitors.script(evaluator).get(api()).asString());
        String nonce = "nonce=\"[^\"]*\"";
        assertThat(page().replaceAll(nonce, "")).isEqualTo(page().replaceAll(nonce, ""));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithItemsOrAnswers() {
        answers.store(made.cohort(), StoredAnswers.pilot().subList(0, 1));
        var other = cohorts.make();
        answers.store(other.cohort(), StoredAnswers.pilot());
        visitors.grant(evaluator, Role.EVALUATOR, other.cohort());

        assertThat(statements(made.cohort()))
                .isEqualTo(statements(other.cohort()))
                .isEqualTo(6);
    }

    @Test
    void headlineFiguresArePublicOnlyOncePublishedAndUntilTakenBack() {
        answers.store(made.cohort(), StoredAnswers.pilot());
        visitors.anyone().get(api() + "/published").then().statusCode(404);

        publish().then().statusCode(303);
        publish().then().statusCode(303);

        assertThat(page()).contains("Headline figures are public since");
        makePublic(made.cohort());
        visitors.anyone()
                .get(api() + "/published")
                .then()
                .statusCode(200)
                .body("figures.changes[0].headline", equalTo("42% → 92%"))
                .body("figures.opinions", hasSize(2));
        assertThat(historyOf(made.cohort())).isEqualTo(1);

        visitors.as(evaluator).post(path() + "/withdrawal").then().statusCode(303);
        visitors.anyone().get(api() + "/published").then().statusCode(404);
        assertThat(historyOf(made.cohort())).isEqualTo(2);
    }

    @Test
    void whoIsNotAnEvaluatorHereFindsNothing() {
        answers.store(made.cohort(), StoredAnswers.pilot());
        var elsewhere = visitors.person("Ed", Role.EVALUATOR, cohorts.make().cohort());
        var otherTeam = visitors.person("Tom", Role.TEAM, cohorts.make().programme());
        var facilitator = visitors.person("Fay", Role.FACILITATOR, made.cohort());
        var participant = visitors.person("Pia");

        for (String path : List.of(path(), path() + ".csv", path() + ".pdf", api())) {
            get(elsewhere, path).statusCode(404).body(not(containsString("42%")));
            get(otherTeam, path).statusCode(404);
            get(facilitator, path).statusCode(403).body(not(containsString("42%")));
            get(participant, path).statusCode(403);
        }
        for (String path : List.of("/publication", "/withdrawal")) {
            visitors.as(elsewhere).post(path() + path).then().statusCode(404);
            visitors.as(facilitator).post(path() + path).then().statusCode(403);
        }
        visitors.anyone().get(path()).then().statusCode(303).header("Location", containsString("/sign-in"));
        visitors.anyone().get(api()).then().statusCode(401);
        var team = visitors.person("Tia", Role.TEAM, made.programme());
        visitors.as(team).get(path()).then().statusCode(200);
    }

    @Test
    void theMethodIsPublic() {
        visitors.anyone()
                .get("/impact/method")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Newcombe"), containsString("fewer than 10 valid answers")));
    }

    private ValidatableResponse get(UUID person, String path) {
        return (path.startsWith("/api") ? visitors.script(person) : visitors.as(person))
                .get(path)
                .then();
    }

    private String path() {
        return ImpactLinks.report(made.cohort());
    }

    private String api() {
        return ImpactLinks.json(made.cohort());
    }

    private String page() {
        return visitors.as(evaluator)
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<CSVRecord> csv() throws IOException {
        String file = visitors.as(evaluator)
                .get(ImpactLinks.file(made.cohort(), "csv", profiles.usual()))
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true);
        try (var parser = CSVParser.parse(file, format.get())) {
            return parser.getRecords();
        }
    }

    private String text(String path) {
        return visitors.as(evaluator).get(path).then().statusCode(200).extract().asString();
    }

    private byte[] file(String kind) {
        return visitors.as(evaluator)
                .get(ImpactLinks.file(made.cohort(), kind, profiles.usual()))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Where the last words above the foot of a page stand, as a part of its height. */
    private static float lowest(PDDocument document, int page) throws IOException {
        float height = document.getPage(page - 1).getMediaBox().getHeight();
        var lowest = new float[1];
        var words = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                float y = letters.get(0).getYDirAdj();
                if (y < FOOT * height) {
                    lowest[0] = Math.max(lowest[0], y);
                }
            }
        };
        words.setStartPage(page);
        words.setEndPage(page);
        words.getText(document);
        return lowest[0] / height;
    }

    private String sheet(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("xlsx")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private Response publish() {
        return visitors.as(evaluator).post(path() + "/publication");
    }

    private long statements(UUID cohort) {
        var browser = visitors.as(evaluator);
        return statements.during(
                () -> browser.get(ImpactLinks.report(cohort)).then().statusCode(200));
    }

    private void makePublic(UUID cohort) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update cohort set phase = 'CLOSED' where id = :id")
                        .setParameter("id", cohort)
                        .executeUpdate());
    }

    private long historyOf(UUID cohort) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from HistoryEntry e where e.scopeId = :id and e.subjectKind = 'impact-publication'",
                        Long.class)
                .setParameter("id", cohort)
                .getSingleResult());
    }

    private static int[] same(int people, int answer) {
        int[] answers = new int[people];
        Arrays.fill(answers, answer);
        return answers;
    }
}

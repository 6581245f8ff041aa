package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.upshift.people.Visitors;

/** Brings files with responses through the pages, as a person does: read, look at the columns, look at the preview, store. */
@Singleton
public class BroughtFiles {

    private final Visitors visitors;

    BroughtFiles(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A file that was read; its columns are as they were suggested. */
    public record Read(UUID cohort, String path, Map<String, String> form) {

        public Read with(String field, String value) {
            var changed = new LinkedHashMap<>(form);
            changed.put(field, value);
            return new Read(cohort, path, changed);
        }

        public UUID id() {
            return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    public static String imports(UUID cohort) {
        return "/cohorts/" + cohort + "/questionnaire/imports";
    }

    public ValidatableResponse upload(UUID person, UUID cohort, String name, byte[] file) {
        return visitors.as(person)
                .multiPart("file", name, file)
                .post(imports(cohort))
                .then();
    }

    public Read read(UUID person, UUID cohort, String csv) {
        return read(person, cohort, "answers.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public Read read(UUID person, UUID cohort, String name, byte[] file) {
        String path =
                upload(person, cohort, name, file).statusCode(303).extract().header("Location");
        path = path.substring(path.indexOf("/cohorts/"));
        var page = Jsoup.parse(
                visitors.as(person).get(path).then().statusCode(200).extract().asString());
        Map<String, String> form = new LinkedHashMap<>();
        page.select("form[action=" + path + "] input[type!=radio], form[action=" + path + "] textarea")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        page.select("form[action=" + path + "] input[type=radio][checked]")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        page.select("form[action=" + path + "] select")
                .forEach(field -> form.put(
                        field.attr("name"), field.select("option[selected]").val()));
        return new Read(cohort, path, form);
    }

    public ValidatableResponse describe(UUID person, Read file) {
        return visitors.as(person).formParams(file.form()).post(file.path()).then();
    }

    /** The preview of a file whose columns are accepted. */
    public String preview(UUID person, Read file) {
        describe(person, file).statusCode(303);
        return visitors.as(person)
                .get(file.path() + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public void store(UUID person, Read file) {
        assertThat(preview(person, file)).contains("What will be stored").doesNotContain("Nothing can be stored");
        press(person, file, "storing").statusCode(303);
        visitors.as(person).get(imports(file.cohort())).then().statusCode(200).body(containsString("responses stored"));
    }

    public ValidatableResponse press(UUID person, Read file, String button) {
        return visitors.as(person).post(file.path() + "/" + button).then();
    }
}

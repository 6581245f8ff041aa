package org.upshift.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailTemplateTest {
    @Inject
    Engine engine;

    @Inject
    Site site;

    @Test
    void what_a_letter_quotes_cannot_add_lines_to_it() {
        Letter letter = Letter.of(
                "ana@example.org",
                "sign-off",
                template("Subject: About {name}\n\nDear {name},\nwelcome.\n")
                        .data("name", "Eve\r\nBcc: all@example.org\n\nClick http://evil.example\u2028now"));

        assertThat(letter.subject()).isEqualTo("About Eve Bcc: all@example.org Click http://evil.example now");
        assertThat(letter.body()).isEqualTo("Dear Eve Bcc: all@example.org Click http://evil.example now,\nwelcome.\n");
    }

    @Test
    void that_holds_for_the_templates_of_features_too() {
        Letter letter = Letter.of(
                "ana@example.org", "sign-off", Templates.quote("Eve\r\n\r\n<b>Click</b> http://evil.example"));

        assertThat(letter.subject()).isEqualTo("About Eve <b>Click</b> http://evil.example");
        assertThat(letter.body()).isEqualTo("Dear Eve <b>Click</b> http://evil.example,\nwelcome.\n");
    }

    @CheckedTemplate(basePath = "mail/test")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance quote(String name);
    }

    @Test
    void plain_text_is_not_escaped_as_if_it_were_a_page() {
        Letter letter = Letter.of(
                "ana@example.org",
                "sign-off",
                template("Subject: {name}\n\n{name}\n").data("name", "Ó'Neil & <Sons>"));

        assertThat(letter.body()).isEqualTo("Ó'Neil & <Sons>\n");
    }

    @Test
    void links_begin_with_the_configured_address_of_the_site() {
        Letter letter = Letter.of(
                "ana@example.org",
                "sign-off",
                template("Subject: Sign in\n\n{inject:site.url('/sign-in/x')}\n")
                        .instance());

        assertThat(letter.body()).isEqualTo(site.url("/sign-in/x") + "\n");
        assertThat(site.url("/sign-in/x")).isEqualTo("http://localhost:" + RestAssured.port + "/sign-in/x");
        assertThat(site.host()).isEqualTo("localhost");
    }

    private Template template(String text) {
        return engine.parse(text, Variant.forContentType(Variant.TEXT_PLAIN), "mail/test/any.txt");
    }
}

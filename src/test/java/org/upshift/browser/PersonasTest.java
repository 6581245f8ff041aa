package org.upshift.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.browser.Personas.Scripts;

/** Personas find what is wrong with a page, and only that. */
@InBrowser
class PersonasTest {

    private static final String GOOD = """
            <!doctype html><html lang="en"><head><title>Good</title><meta name="viewport" content="width=device-width"></head>
            <body><main><h1>Good</h1><form><label for="a">Name</label> <input id="a"></form>
            <p class="script">no scripts run</p><script src="/app.js"></script></main></body></html>""";
    private static final String WITHOUT_LABEL = GOOD.replace("<label for=\"a\">Name</label>", "");
    private static final String WIDE = GOOD.replace("<p ", "<p style='width: 500px' ");
    private static final String SCRIPT = "document.querySelector('.script').textContent = 'scripts run'";

    private static final Map<String, String> SITE =
            Map.of("/good", GOOD, "/without-label", WITHOUT_LABEL, "/wide", WIDE, "/app.js", SCRIPT);

    private HttpServer server;
    private URI site;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body =
                    SITE.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            String type = exchange.getRequestURI().getPath().endsWith(".js") ? "text/javascript" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        site = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void aGoodPagePassesAndIsPictured(Scripts scripts, Personas personas) {
        Persona reader = personas.persona("reader", scripts, site);
        reader.open("/good");
        reader.seesHeading("Good").fill("Name", "Ada").checks("personas-good");
        personas.foundNothingWrong();

        assertThat(reader.page().locator(".script").textContent())
                .isEqualTo(scripts == Scripts.ON ? "scripts run" : "no scripts run");
        String pictures =
                "target/screenshots/" + System.getProperty("quarkus.datasource.db-kind", "h2") + "/personas-good";
        if (PageCheck.PICTURES) {
            assertThat(Path.of(pictures + ".png")).isNotEmptyFile();
            assertThat(Path.of(pictures + "-phone.png")).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInputWithoutLabelIsReported(Scripts scripts, Personas personas) {
        Persona reader = personas.persona("reader", scripts, site);
        reader.open("/without-label");

        reader.checks("personas-without-label");

        assertThatThrownBy(personas::foundNothingWrong)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("label: Form elements must have labels")
                .hasMessageContaining("<input id=\"a\"");
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatScrollsSidewaysOnAPhoneIsReported(Scripts scripts, Personas personas) {
        Persona reader = personas.persona("reader", scripts, site);
        reader.open("/wide");

        reader.checks("personas-wide");

        assertThatThrownBy(personas::foundNothingWrong)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("at 320 px the page scrolls sideways")
                .hasMessageContaining("<p style=");
    }
}

package org.upshift.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.ws.rs.core.NewCookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds on a real installation, where everything is HTTPS. */
class SecurityHeadersTest {
    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        assertThat(SecurityHeaders.of("n", true))
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(SecurityHeaders.of("n", false)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void scriptsAreOnlyThoseThatCarryTheNonce() {
        assertThat(SecurityHeaders.of("abc", true).get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'nonce-abc'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe", "*", "http");
    }

    @Test
    void aCookieIsBoundToThisHostAndReadByNoScript() {
        var cookie = new Cookies(true).cookie("sign-in", "secret", 60);
        assertThat(cookie.getName()).isEqualTo("__Host-upshift-sign-in");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
    }

    @Test
    void theCookieOfTheFormTokenIsToo() throws IOException {
        assertThat(settings().getValue("quarkus.rest-csrf.cookie-name", String.class))
                .isEqualTo("__Host-upshift-csrf");
        assertThat(settings().getValue("quarkus.rest-csrf.cookie-force-secure", Boolean.class))
                .isTrue();
        assertThat(settings("test").getValue("quarkus.rest-csrf.cookie-name", String.class))
                .isEqualTo("upshift-csrf");
    }

    private static SmallRyeConfig settings(String... profiles) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfiles(List.of(profiles))
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .build();
    }
}

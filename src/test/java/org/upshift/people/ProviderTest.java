package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderTest {
    private static final EmailAddress ANA = new EmailAddress("ana@trust.example");

    @Test
    void aMistakeInTheSettingsIsSaidByName() {
        assertThat(faultOf("Trust!", Map.of())).contains("upshift.providers.\"Trust!\"", "small letters");
        assertThat(faultOf("trust", Map.of("issuer", "http://login.example"))).contains("https://");
        assertThat(faultOf("trust", Map.of("issuer", "login.example"))).contains("https://");
        assertThat(faultOf("trust", Map.of("domains", "not a domain"))).contains("example.org");
        assertThat(faultOf("trust", Map.of("domains-are-verified", "true"))).contains("needs domains");
        assertThat(faultOf("trust", Map.of("label", " "))).contains("label");
    }

    @Test
    void whatIsAskedIsOnHttpsUnlessTheProviderIsOnThisMachine() {
        var remote = provider("trust", Map.of());
        assertThat(remote.mayAsk(URI.create("https://keys.example/jwks"))).isTrue();
        assertThat(remote.mayAsk(URI.create("http://localhost/jwks"))).isFalse();
        assertThat(remote.mayAsk(URI.create("http://login.example/jwks"))).isFalse();
        assertThat(remote.mayAsk(URI.create("file:///etc/passwd"))).isFalse();
        assertThat(remote.mayAsk(null)).isFalse();
        var local = provider("trust", Map.of("issuer", "http://localhost:9/x"));
        assertThat(local.mayAsk(URI.create("http://localhost:9/x/jwks"))).isTrue();
        assertThat(local.mayAsk(URI.create("http://elsewhere.example/jwks"))).isFalse();
    }

    @Test
    void aSecondFactorIsWhatTheSettingsCallOne() {
        var none = provider("trust", Map.of());
        assertThat(none.isSecondFactor("urn:two", List.of("mfa"))).isFalse();
        var some = provider("trust", Map.of("second-factor-acr", "urn:two", "second-factor-amr", "mfa,hwk"));
        assertThat(some.isSecondFactor("urn:two", List.of())).isTrue();
        assertThat(some.isSecondFactor(null, List.of("pwd", "mfa"))).isTrue();
        assertThat(some.isSecondFactor("urn:one", List.of("pwd"))).isFalse();
        assertThat(some.isSecondFactor(null, List.of())).isFalse();
    }

    @Test
    void anAddressIsVerifiedWhenTheProviderSaysSoOrTheSettingsSayItForItsDomain() {
        var plain = provider("trust", Map.of("domains", "trust.example"));
        assertThat(plain.isVerified(ANA, true)).isTrue();
        assertThat(plain.isVerified(ANA, false)).isFalse();
        assertThat(plain.isVerified(ANA, null)).isFalse();
        var trusted = provider("trust", Map.of("domains", "trust.example", "domains-are-verified", "true"));
        assertThat(trusted.isVerified(ANA, null)).isTrue();
        assertThat(trusted.isVerified(ANA, false)).isFalse();
        assertThat(trusted.isVerified(new EmailAddress("ana@other.example"), null))
                .isFalse();
    }

    /** As deploy/README.md says it. */
    @Test
    void aProviderCanBeSetUpWithEnvironmentVariables() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ProviderSettings.class)
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .withSources(new EnvConfigSource(
                        Map.of(
                                "UPSHIFT_PROVIDERS_TRUST_LABEL", "Anytown NHS Trust",
                                "UPSHIFT_PROVIDERS_TRUST_ISSUER", "https://login.example",
                                "UPSHIFT_PROVIDERS_TRUST_CLIENT_ID", "upshift",
                                "UPSHIFT_PROVIDERS_TRUST_CLIENT_SECRET", "secret",
                                "UPSHIFT_PROVIDERS_TRUST_DOMAINS", "trust.example,wards.trust.example",
                                "UPSHIFT_PROVIDERS_TRUST_SECOND_FACTOR_AMR", "mfa"),
                        300))
                .build();
        var settings = config.getConfigMapping(ProviderSettings.class).byName();
        assertThat(settings).containsOnlyKeys("trust");
        assertThat(settings.get("trust").clientSecret()).contains("secret");
        assertThat(settings.get("trust").domains().orElseThrow()).hasSize(2);
        assertThat(settings.get("trust").secondFactorAmr().orElseThrow()).containsExactly("mfa");
    }

    private static String faultOf(String name, Map<String, String> settings) {
        var fault = new String[1];
        assertThatThrownBy(() -> provider(name, settings))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(thrown -> fault[0] = thrown.getMessage());
        return fault[0];
    }

    private static Provider provider(String name, Map<String, String> changed) {
        var values = new HashMap<String, String>();
        Map<String, String> usual = new HashMap<>(
                Map.of("label", "Anytown NHS Trust", "issuer", "https://login.example", "client-id", "upshift"));
        usual.putAll(changed);
        usual.forEach((key, value) -> values.put("upshift.providers.\"" + name + "\"." + key, value));
        var config = new SmallRyeConfigBuilder()
                .withMapping(ProviderSettings.class)
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
        return new Provider(
                name, config.getConfigMapping(ProviderSettings.class).byName().get(name));
    }
}

package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The one way to be an administrator without being a person. */
@QuarkusTest
class SetUpTokenTest {
    @ConfigProperty(name = "upshift.setup-token")
    String token;

    @Test
    void actsAsAdministratorAndNothingLikeItDoes() {
        assertThat(statusWith(token)).isEqualTo(200);
        assertThat(statusWith(token + "x")).isEqualTo(401);
        assertThat(statusWith(token.substring(1))).isEqualTo(401);
        assertThat(statusWith("")).isEqualTo(401);
    }

    @Test
    void isOffUnlessSet() {
        assertThat(new SetUpToken(Optional.empty()).is("")).isFalse();
        assertThat(new SetUpToken(Optional.of(" ")).is(" ")).isFalse();
    }

    @Test
    void thatCouldBeGuessedKeepsTheServiceFromStarting() {
        var shortest = "x".repeat(SetUpToken.SHORTEST);
        assertThat(new SetUpToken(Optional.of(shortest)).is(shortest)).isTrue();
        assertThatThrownBy(() -> new SetUpToken(Optional.of(shortest.substring(1) + "  ")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("UPSHIFT_SETUP_TOKEN", "32 characters");
    }

    private static int statusWith(String bearer) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + bearer)
                .get("/api/people")
                .statusCode();
    }
}

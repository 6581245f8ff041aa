package org.upshift.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody with an account at one of the tests' OpenID providers, in a browser of their own: goes there from Upshift, signs in,
 * comes back.
 */
@WithTestResource(value = OpenIdServer.class, scope = TestResourceScope.GLOBAL)
final class OpenIdAccount {
    static final String SERVER = "upshift.test.openid-server";
    static final String BROWSER_COOKIE = "upshift-sign-in-provider";

    private static final HttpClient PROVIDERS_SITE = HttpClient.newHttpClient();

    private final Visitors visitors;
    private final String provider;
    private final String subject;
    private final Map<String, Object> claims = new LinkedHashMap<>();

    OpenIdAccount(Visitors visitors, String provider, String subject) {
        this.visitors = visitors;
        this.provider = provider;
        this.subject = subject;
    }

    static String server() {
        return ConfigProvider.getConfig().getValue(SERVER, String.class);
    }

    /** A claim of the token; a standard one replaces the right one. */
    OpenIdAccount with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    OpenIdAccount verified(String email) {
        return with("email", email).with("email_verified", true);
    }

    String subject() {
        return subject;
    }

    /** The browser on its way to the provider. */
    record Journey(String cookie, URI address) {
        String parameter(String name) {
            return parameters(address).get(name);
        }
    }

    Journey leave(String next) {
        var page = visitors.anyone().formParam("next", next).post("/sign-in/provider/" + provider);
        page.then().statusCode(200);
        String refresh = page.htmlPath().getString("**.find { it.'@http-equiv' == 'refresh' }.@content");
        return new Journey(page.cookie(BROWSER_COOKIE), URI.create(refresh.replaceFirst("^0; url=", "")));
    }

    /** Signs in at the provider: the path and query with which the browser is sent back. */
    String back(Journey journey) {
        var form = "username=" + encoded(subject) + "&claims=" + encoded(json(claims));
        var request = HttpRequest.newBuilder(journey.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var sent = PROVIDERS_SITE.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(sent.statusCode()).isEqualTo(302);
            var address = URI.create(sent.headers().firstValue("Location").orElseThrow());
            return address.getRawPath() + "?" + address.getRawQuery();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Response arrive(String pathAndQuery, String cookie) {
        return visitors.anyone()
                .urlEncodingEnabled(false)
                .cookie(BROWSER_COOKIE, cookie)
                .get(pathAndQuery);
    }

    /** The whole way. */
    Response signIn(String next) {
        var journey = leave(next);
        return arrive(back(journey), journey.cookie());
    }

    Response signIn() {
        return signIn("/home");
    }

    /** The provider will answer the next request for a token with this one, whatever it should say. */
    static void answersWith(String idToken) {
        given().body("{\"id_token\": \"" + idToken
                        + "\", \"access_token\": \"x\", \"token_type\": \"Bearer\", \"expires_in\": 60}")
                .contentType("application/json")
                .post(server() + "script")
                .then()
                .statusCode(200);
    }

    static Map<String, String> parameters(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + literal(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String literal(Object value) {
        if (value instanceof Iterable<?> many) {
            var parts = new java.util.ArrayList<String>();
            many.forEach(one -> parts.add(literal(one)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}

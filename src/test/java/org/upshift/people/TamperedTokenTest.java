package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that a provider should never have sent: whatever is wrong with one, nobody is signed in. */
@QuarkusTest
class TamperedTokenTest {
    private static RSAKey stranger;

    @Inject
    Visitors visitors;

    private final String key = UUID.randomUUID().toString().substring(0, 13);
    private final OpenIdAccountFactory accounts = () ->
            new OpenIdAccount(visitors, "trust", "tampered-" + key).verified("tampered." + key + "@trust.example");

    private interface OpenIdAccountFactory {
        OpenIdAccount get();
    }

    @BeforeAll
    static void makeAKeyThatIsNotTheProviders() throws JOSEException {
        stranger = new RSAKeyGenerator(2048).keyID("trust").generate();
    }

    /** Claims with which the provider itself signs, so that only the claim is wrong. */
    enum WrongClaim {
        ISSUER("iss", "https://evil.example/trust"),
        ISSUER_WITH_A_SLASH("iss", "/"),
        AUDIENCE("aud", "upshift-at-somebody-else"),
        AUDIENCES("aud", List.of("upshift-at-trust", "somebody-else")),
        EXPIRED("exp", Instant.now().minusSeconds(600).getEpochSecond()),
        ISSUED_IN_THE_FUTURE("iat", Instant.now().plusSeconds(7200).getEpochSecond()),
        NONCE("nonce", "another"),
        NO_NONCE("nonce", ""),
        NO_SUBJECT("sub", ""),
        ENDLESS_SUBJECT("sub", "x".repeat(256));

        private final String claim;
        private final Object value;

        WrongClaim(String claim, Object value) {
            this.claim = claim;
            this.value = value;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTokenWithAWrongClaimSignsNobodyIn(WrongClaim wrong) {
        Object value = wrong == WrongClaim.ISSUER_WITH_A_SLASH ? OpenIdAccount.server() + "trust/" : wrong.value;
        var answer = accounts.get().with(wrong.claim, value).signIn();
        answer.then().statusCode(403).body(containsString("We cannot trust this answer"));
        assertThat(answer.cookie(visitors.cookieName())).isNull();
    }

    /** Tokens that say all the right things, with a signature that proves nothing. */
    enum WrongSignature {
        NONE,
        CUT_OFF,
        OF_A_STRANGER,
        OF_A_STRANGER_WHO_SENDS_THE_KEY_ALONG,
        HMAC_WITH_THE_PUBLIC_KEY,
        HMAC_WITH_THE_CLIENT_SECRET,
        CLAIMS_CHANGED_AFTERWARDS,
        NO_TOKEN_AT_ALL
    }

    @ParameterizedTest
    @EnumSource
    void aTokenWithAWrongSignatureSignsNobodyIn(WrongSignature wrong) throws Exception {
        var account = accounts.get();
        var journey = account.leave("/home");
        String back = account.back(journey);
        OpenIdAccount.answersWith(token(wrong, claims(account, journey.parameter("nonce"))));
        var answer = account.arrive(back, journey.cookie());
        answer.then().statusCode(403).body(containsString("We cannot trust this answer"));
        assertThat(answer.cookie(visitors.cookieName())).isNull();
    }

    @Test
    void theSameTokenProperlySignedSignsIn() {
        accounts.get().signIn().then().statusCode(303);
    }

    private static String token(WrongSignature wrong, JWTClaimsSet claims) throws JOSEException, ParseException {
        return switch (wrong) {
            case NONE -> new PlainJWT(claims).serialize();
            case CUT_OFF -> signed(claims, false).replaceAll("\\.[^.]*$", ".");
            case OF_A_STRANGER -> signed(claims, false);
            case OF_A_STRANGER_WHO_SENDS_THE_KEY_ALONG -> signed(claims, true);
            case HMAC_WITH_THE_PUBLIC_KEY ->
                hmac(claims, publicKey().toRSAPublicKey().getEncoded());
            case HMAC_WITH_THE_CLIENT_SECRET ->
                hmac(claims, "a secret: with & in it, made longer for HS256".getBytes());
            case CLAIMS_CHANGED_AFTERWARDS -> changed(claims);
            case NO_TOKEN_AT_ALL -> "rubbish";
        };
    }

    private static JWTClaimsSet claims(OpenIdAccount account, String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(OpenIdAccount.server() + "trust")
                .audience("upshift-at-trust")
                .subject(account.subject())
                .claim("email", account.subject() + "@trust.example")
                .claim("email_verified", true)
                .claim("nonce", nonce)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
    }

    private static String signed(JWTClaimsSet claims, boolean withKey) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(publicKeyId()).type(JOSEObjectType.JWT);
        if (withKey) {
            header.jwk(stranger.toPublicJWK()).jwkURL(URI.create(OpenIdAccount.server() + "anyone/jwks"));
        }
        var token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(stranger));
        return token.serialize();
    }

    private static String hmac(JWTClaimsSet claims, byte[] secret) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(publicKeyId()).build(), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    /** A token of the provider itself, with other claims put in. */
    private static String changed(JWTClaimsSet claims) {
        String real = RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "upshift-at-trust")
                .formParam("client_secret", "any")
                .formParam("scope", "openid")
                .post(OpenIdAccount.server() + "trust/token")
                .path("access_token");
        String[] parts = real.split("\\.");
        return parts[0] + "." + claims.toPayload().toBase64URL() + "." + parts[2];
    }

    private static RSAKey publicKey() {
        try {
            return JWKSet.parse(RestAssured.get(OpenIdAccount.server() + "trust/jwks")
                            .asString())
                    .getKeys()
                    .get(0)
                    .toRSAKey();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String publicKeyId() {
        return publicKey().getKeyID();
    }
}

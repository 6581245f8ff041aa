package org.upshift.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.upshift.people.ProviderRefusal.Kind;

/** Speaks OpenID Connect with one provider: the authorisation code flow with PKCE, and every check of what comes back. */
final class ProviderClient {
    private static final Logger LOG = Logger.getLogger(ProviderClient.class);

    /** Signatures that only the provider can make. With those of a shared secret, whoever knows a public key could forge one. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** What OpenID Connect allows. */
    private static final int LONGEST_SUBJECT = 255;

    private final Provider provider;
    private final ClientID client;
    private final ProviderFetch fetch;
    private final ProviderDiscovery discovery;

    ProviderClient(Provider provider, Clock clock) {
        this.provider = provider;
        this.client = new ClientID(provider.settings().clientId());
        this.fetch = new ProviderFetch(provider.settings().timeout());
        this.discovery = new ProviderDiscovery(provider, fetch, clock);
    }

    static ProviderRefusal down(Provider provider) {
        return new ProviderRefusal(
                Kind.DOWN,
                "Sign in with a code that we send to your e-mail address, or try again in a few minutes. "
                        + provider.label() + " could not be reached.");
    }

    /** Where the browser goes to sign in; {@code hint} is the address that was typed, or null. */
    URI address(ProviderSecrets secrets, URI comeBackTo, String hint) {
        var request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE), new Scope("openid", "email"), client, comeBackTo)
                .endpointURI(discovery.get().metadata().getAuthorizationEndpointURI())
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .loginHint(hint);
        provider.settings()
                .acrValues()
                .ifPresent(values ->
                        request.acrValues(values.stream().map(ACR::new).toList()));
        return request.build().toURI();
    }

    /** Exchanges the code and checks the token. */
    ProvenIdentity exchange(String code, ProviderSecrets secrets, URI comeBackTo) {
        var known = discovery.get();
        try {
            var tokens = tokens(code, secrets, comeBackTo, known.metadata());
            var claims = new IDTokenValidator(
                            new Issuer(provider.issuer()),
                            client,
                            new JWSVerificationKeySelector<>(ALGORITHMS, known.keys()),
                            null)
                    .validate(tokens.getIDToken(), new Nonce(secrets.nonce()));
            return identity(claims, tokens, known.metadata());
        } catch (IOException | KeySourceException unreachable) {
            LOG.warnf("The provider %s did not answer: %s", provider.name(), words(unreachable));
            throw down(provider);
        } catch (BadJOSEException | JOSEException | ParseException | IllegalArgumentException faulty) {
            throw untrusted(words(faulty));
        }
    }

    /** What the provider says when it names itself in its answer has to fit, so that no answer of one passes for another's. */
    void ensureIssuer(String named) {
        boolean promised = discovery.get().metadata().supportsAuthorizationResponseIssuerParam();
        if (named == null ? promised : !named.equals(provider.issuer())) {
            throw untrusted("the answer names another issuer");
        }
    }

    private OIDCTokens tokens(String code, ProviderSecrets secrets, URI comeBackTo, OIDCProviderMetadata metadata)
            throws IOException, ParseException {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), comeBackTo, new CodeVerifier(secrets.verifier()));
        var secret = provider.settings().clientSecret();
        var request = secret.isPresent()
                ? new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(), authentication(secret.get(), metadata), grant)
                : new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant);
        var response = OIDCTokenResponseParser.parse(fetch.send(request.build().toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw untrusted("the code was refused: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
    }

    private ClientAuthentication authentication(String secret, OIDCProviderMetadata metadata) {
        var shared = new com.nimbusds.oauth2.sdk.auth.Secret(secret);
        var methods = metadata.getTokenEndpointAuthMethods();
        boolean postOnly = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return postOnly ? new ClientSecretPost(client, shared) : new ClientSecretBasic(client, shared);
    }

    private ProvenIdentity identity(IDTokenClaimsSet claims, OIDCTokens tokens, OIDCProviderMetadata metadata)
            throws IOException, ParseException {
        ClaimsSet told = claims.getClaim("email") != null ? claims : userInfo(claims, tokens, metadata);
        String subject = claims.getSubject().getValue();
        if (claims.getAudience().size() != 1) {
            throw untrusted("the token is for others too");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw untrusted("the subject is too long");
        }
        String acr = claims.getACR() == null ? null : claims.getACR().getValue();
        List<String> amr = claims.getAMR() == null
                ? List.of()
                : claims.getAMR().stream().map(Object::toString).toList();
        return new ProvenIdentity(
                provider,
                subject,
                told.getStringClaim("email"),
                verified(told.getClaim("email_verified")),
                provider.isSecondFactor(acr, amr));
    }

    /** Some providers tell the address only here. Asked for over a connection to them, so it needs no signature. */
    private ClaimsSet userInfo(IDTokenClaimsSet claims, OIDCTokens tokens, OIDCProviderMetadata metadata)
            throws IOException, ParseException {
        if (!provider.mayAsk(metadata.getUserInfoEndpointURI())) {
            return claims;
        }
        var response = UserInfoResponse.parse(fetch.send(
                new UserInfoRequest(metadata.getUserInfoEndpointURI(), tokens.getAccessToken()).toHTTPRequest()));
        if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
            return claims;
        }
        var info = response.toSuccessResponse().getUserInfo();
        if (!info.getSubject().equals(claims.getSubject())) {
            throw untrusted("the user info is somebody else's");
        }
        return info;
    }

    /** Some providers say "true" where the standard says true. */
    private static Boolean verified(Object said) {
        return said == null ? null : Boolean.valueOf(said.toString());
    }

    private ProviderRefusal untrusted(String reason) {
        LOG.warnf("An answer of the provider %s was refused: %s", provider.name(), reason);
        return new ProviderRefusal(
                Kind.UNTRUSTED,
                "Nobody is signed in. Begin again, or sign in with a code that we send to your e-mail address. "
                        + "If it happens again, tell whoever runs this service.");
    }

    private static String words(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }
}

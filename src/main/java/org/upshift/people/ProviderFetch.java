package org.upshift.people;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.time.Duration;

/** How a provider is asked: with time-outs, never further than the address that is asked, never more than it may take. */
final class ProviderFetch extends DefaultResourceRetriever {
    private static final int MOST_BYTES = 256 * 1024;

    private final int millis;

    ProviderFetch(Duration timeout) {
        super(millis(timeout), millis(timeout), MOST_BYTES);
        this.millis = millis(timeout);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
        var connection = super.openHTTPConnection(url);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(millis);
        request.setReadTimeout(millis);
        request.setFollowRedirects(false);
        return request.send();
    }

    private static int millis(Duration timeout) {
        return Math.toIntExact(timeout.toMillis());
    }
}

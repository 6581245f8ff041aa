package org.upshift.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void aNetworkHoldsWhatBeginsWithItsBits() {
        assertThat(Network.parse("10.1.0.0/16").holds(address("10.1.255.3"))).isTrue();
        assertThat(Network.parse("10.1.0.0/16").holds(address("10.2.0.0"))).isFalse();
        assertThat(Network.parse("10.1.2.3").holds(address("10.1.2.3"))).isTrue();
        assertThat(Network.parse("10.1.2.3").holds(address("10.1.2.4"))).isFalse();
        assertThat(Network.parse("2001:db8::/33").holds(address("2001:db8:7fff::1")))
                .isTrue();
        assertThat(Network.parse("2001:db8::/33").holds(address("2001:db8:8000::1")))
                .isFalse();
        assertThat(Network.parse("0.0.0.0/0").holds(address("::1"))).isFalse();
    }

    @Test
    void whatIsNoNetworkIsRefusedAndNeverLookedUp() {
        for (String text : List.of("localhost", "", "10.0.0.0/33", "10.0.0.0/-1", "proxy.example.org/8")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Network.parse(text));
        }
    }

    @Test
    void onlyATrustedProxySaysWhereARequestComesFrom() {
        var clients = new ClientAddress(List.of("10.0.0.0/8", "fd00::1"));
        assertThat(clients.of(address("192.0.2.1"), List.of("198.51.100.7"))).isEqualTo(address("192.0.2.1"));
        assertThat(clients.of(address("10.0.0.1"), List.of("198.51.100.7"))).isEqualTo(address("198.51.100.7"));
        assertThat(clients.of(address("fd00::1"), List.of("[2001:db8::5]:4711")))
                .isEqualTo(address("2001:db8::5"));
        assertThat(clients.of(address("10.0.0.1"), List.of("198.51.100.7:99"))).isEqualTo(address("198.51.100.7"));
        assertThat(clients.of(address("10.0.0.1"), List.of())).isEqualTo(address("10.0.0.1"));
    }

    @Test
    void whatAVisitorWroteBeforeTheProxyDoesNotCount() {
        var clients = new ClientAddress(List.of("10.0.0.0/8"));
        assertThat(clients.of(address("10.0.0.1"), List.of("1.2.3.4, 198.51.100.7")))
                .isEqualTo(address("198.51.100.7"));
        assertThat(clients.of(address("10.0.0.1"), List.of("1.2.3.4", "198.51.100.7, 10.0.0.2")))
                .isEqualTo(address("198.51.100.7"));
        assertThat(clients.of(address("10.0.0.1"), List.of("1.2.3.4, nonsense")))
                .isEqualTo(address("10.0.0.1"));
    }

    private static InetAddress address(String text) {
        return Network.address(text).orElseThrow();
    }
}

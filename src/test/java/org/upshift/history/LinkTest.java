package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final UUID ENTRY = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Instant THEN = Instant.parse("2019-01-18T16:00:00Z");

    private static Link link(String action, UUID actor, Instant effective, String detail) {
        return new Link(
                ENTRY, 7, THEN, effective, actor, null, action, "application", OTHER, null, null, "aa", null, detail);
    }

    /** Changes here would break every chain that exists. */
    @Test
    void theHashOfALinkIsWhatItAlwaysWas() {
        assertThat(Digest.of("a", null, ""))
                .isEqualTo("b39d7c5c33ebae60744d034a8ac46c4cbbb4a7973e0735a82dd49b68edf85fb7");
        assertThat(link("offer-made", ENTRY, THEN, "dd").hash(1, Link.ROOT))
                .isEqualTo("dc2c685a7e4e2b18a79fb3bb1248b8590cd7f92ee08243e460a0a7982b64c08d");
    }

    @Test
    void everyPartOfALinkItsPlaceAndThePastMakeTheHash() {
        Set<String> hashes = new LinkedHashSet<>(List.of(
                link("offer-made", ENTRY, THEN, "dd").hash(1, Link.ROOT),
                link("offer-lost", ENTRY, THEN, "dd").hash(1, Link.ROOT),
                link("offer-made", OTHER, THEN, "dd").hash(1, Link.ROOT),
                link("offer-made", null, THEN, "dd").hash(1, Link.ROOT),
                link("offer-made", ENTRY, THEN.plusNanos(1000), "dd").hash(1, Link.ROOT),
                link("offer-made", ENTRY, THEN, "ee").hash(1, Link.ROOT),
                link("offer-made", ENTRY, THEN, null).hash(1, Link.ROOT),
                link("offer-made", ENTRY, THEN, "dd").hash(2, Link.ROOT),
                link("offer-made", ENTRY, THEN, "dd").hash(1, "1".repeat(64))));

        assertThat(hashes).hasSize(9);
    }

    @Test
    void neighbouringValuesDoNotRunIntoEachOther() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
        assertThat(Digest.of("", null)).isNotEqualTo(Digest.of(null, ""));
    }

    @Test
    void wordsFitTheirDigestOrAreGoneWithTheirSalt() {
        String digest = Words.of("5a17", "Ana Example").digest();

        assertThat(Words.of("5a17", "Ana Example").fit(digest)).isTrue();
        assertThat(Words.of("5a17", "Ben Example").fit(digest)).isFalse();
        assertThat(Words.of("5a18", "Ana Example").fit(digest)).isFalse();
        assertThat(Words.of(null, "Ana Example").fit(digest)).isFalse();
        assertThat(Words.of("5a17", (String) null).fit(digest)).isFalse();
        assertThat(Words.of(null, (String) null).fit(digest)).isTrue();
        assertThat(Words.of("5a17", "Slipped in").fit(null)).isFalse();
        assertThat(Words.of("5a17", null, "[]").digest())
                .isNotEqualTo(Words.of("5a17", "[]", null).digest());
    }
}

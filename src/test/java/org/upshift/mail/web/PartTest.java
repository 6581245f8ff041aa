package org.upshift.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void links_are_found_without_the_punctuation_around_them() {
        assertThat(Part.of("Open http://localhost:8080/a?b=c#d. Or (https://example.org/x)!\nBye"))
                .containsExactly(
                        new Part("Open ", false),
                        new Part("http://localhost:8080/a?b=c#d", true),
                        new Part(". Or (", false),
                        new Part("https://example.org/x", true),
                        new Part(")!\nBye", false));
    }

    @Test
    void nothing_but_http_addresses_becomes_a_link() {
        String text = "javascript:alert(1) data:text/html,x ftp://example.org <b>";

        assertThat(Part.of(text)).containsExactly(new Part(text, false));
        assertThat(Part.of("")).isEmpty();
    }
}

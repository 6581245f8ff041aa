package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;

/** Every payload goes into every text field that is on any page; no page, letter or export shows it as anything but text. */
@QuarkusTest
class StoredMarkupTest {
    /** What a name may have, so that forms take it. */
    private static final int LINE = 95;

    private static final int TEXT = 450;

    /** One round in so many types also where a number or a date is wanted: the form comes back with what was typed. */
    private static final int REFUSED = 6;

    /** One round in so many looks at every page, the others at those that show what was typed or take more. */
    private static final int ALL_PAGES = 12;

    @Inject
    World world;

    @Inject
    Visitors visitors;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void thereAreAtLeastSixtyPayloads() {
        assertThat(Payloads.ALL).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(Payloads.ALL)
                .filteredOn(payload -> !payload.contains(Payloads.MARK))
                .hasSizeLessThan(3);
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        var own = world.another();
        var scribe = new Scribe(own, port);
        var lines = Payloads.bundles(LINE, " ");
        var texts = Payloads.bundles(TEXT, "\n");
        var faults = new ArrayList<String>();
        boolean shown = false;
        List<Scribe.Seen> pages = List.of();
        for (int round = 0; round < lines.size(); round++) {
            pages = round % ALL_PAGES == 0 ? scribe.look() : scribe.lookAgain(pages);
            shown |= pages.stream().anyMatch(page -> page.answer().body().contains("&lt;script&gt;"));
            faults.addAll(scribe.faults(pages));
            String text = texts.get(round % texts.size());
            faults.addAll(scribe.type(pages, lines.get(round), text, false));
            if (round % REFUSED == 0) {
                faults.addAll(scribe.type(pages, lines.get(round), text, true));
            }
        }
        faults.addAll(scribe.faults(scribe.look()));
        assertThat(faults).isEmpty();
        assertThat(shown).isTrue();
        assertThat(scribe.stored())
                .as("of those that took nothing: " + scribe.refusals())
                .contains(
                        "/account/details",
                        "/applications/{}/about-you",
                        "/applications/{}/answers/statement",
                        "/applications/{}/line-manager",
                        "/cohorts/{}/edit",
                        "/cohorts/{}/sessions",
                        "/cohorts/{}/questionnaire/items/{}",
                        "/cohorts/{}/questionnaire/settings",
                        "/sign-off",
                        "/team/new-programme",
                        "/team/programmes/{}/edit");
    }

    /** Letters are text and nothing else: there is no part of them that a mail program would read as markup. */
    @Test
    void aLetterIsPlainText() {
        String address = "xss7." + UUID.randomUUID() + "@example.org";
        visitors.anyone().formParam("email", address).post("/sign-in").then().statusCode(303);
        assertThat(Mailbox.of(address).take("").headers())
                .anyMatch(header -> header.toLowerCase().startsWith("content-type: text/plain"));
    }
}

package org.upshift.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every page must pass in every state, on a desktop and on a small phone. */
final class PageCheck {

    static final int DESKTOP = 1280;
    static final int PHONE = 320;
    static final int HEIGHT = 900;

    /** Pictures are for people to look at: where CI runs the checks there is nobody, and they take a third of the time. */
    static final boolean PICTURES = System.getenv("CI") == null;

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The script itself, as axe's own library carries it; it is given to a page once, and asked at each width. */
    private static final String AXE = axe();

    private PageCheck() {}

    /** Everything that is wrong with the page, a line each. */
    static List<String> of(Page page, String pictureName) {
        List<String> wrong = new ArrayList<>();
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE); // and stays when the inspector puts another page in place of this one
        }
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, HEIGHT);
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(pictureName, width)));
            }
            scrollingSideways(page, width, wrong);
            violations(page, width, wrong);
        }
        return wrong;
    }

    private static void violations(Page page, int width, List<String> wrong) {
        var found = (List<?>) page.evaluate("""
                async tags => (await axe.run(document, {runOnly: tags, resultTypes: ['violations']})).violations.map(
                    rule => `${rule.id}: ${rule.help} (${rule.helpUrl})`
                        + rule.nodes.map(node => '\\n    ' + node.html).join(''))""", STANDARDS);
        found.forEach(violation -> wrong.add("- at " + width + " px, " + violation));
    }

    private static void scrollingSideways(Page page, int width, List<String> wrong) {
        int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (needed > width) {
            wrong.add("- at " + width + " px the page scrolls sideways: it needs " + needed + " px, because of\n    "
                    + page.evaluate("""
                            width => [...document.body.querySelectorAll('*')]
                                .filter(e => e.getBoundingClientRect().right > width + 0.5)
                                .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n    ')""", width));
        }
    }

    private static Path picture(String name, int width) {
        String database = System.getProperty("quarkus.datasource.db-kind", "h2");
        return Path.of("target", "screenshots", database, name + (width == PHONE ? "-phone" : "") + ".png");
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

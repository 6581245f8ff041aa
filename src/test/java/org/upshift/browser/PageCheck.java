package org.upshift.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every page must pass in every state, on a desktop and on a small phone. */
final class PageCheck {

    static final int DESKTOP = 1280;
    static final int PHONE = 320;
    static final int HEIGHT = 900;

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private PageCheck() {}

    /** Fails with everything that is wrong with the page; leaves it at desktop size. */
    static void of(Page page, String pictureName) {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(pictureName, width)));
            scrollingSideways(page, width, wrong);
            for (Rule violation : new AxeBuilder(page)
                    .withTags(STANDARDS)
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()) {
                wrong.add(describe(violation, width));
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(pictureName + " (" + page.url() + ") has " + wrong.size() + " faults:\n"
                    + String.join("\n", wrong));
        }
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

    private static String describe(Rule violation, int width) {
        StringBuilder text = new StringBuilder("- at %d px, %s: %s (%s)"
                .formatted(width, violation.getId(), violation.getHelp(), violation.getHelpUrl()));
        for (CheckedNode node : violation.getNodes()) {
            text.append("\n    ").append(node.getHtml());
        }
        return text.toString();
    }

    private static Path picture(String name, int width) {
        String database = System.getProperty("quarkus.datasource.db-kind", "h2");
        return Path.of("target", "screenshots", database, name + (width == PHONE ? "-phone" : "") + ".png");
    }
}

package org.upshift.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** Axe is a script. Shows it the very page that somebody without scripts sees, in a browser that has scripts but runs none of the page's. */
final class WithoutScripts {

    private WithoutScripts() {}

    static void check(BrowserContext theirs, Page page, String pictureName) {
        Browser browser = theirs.browser();
        try (BrowserContext copy = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(theirs.storageState())
                .setLocale("en-GB")
                .setViewportSize(PageCheck.DESKTOP, PageCheck.HEIGHT))) {
            String address = page.url();
            String html = page.content();
            copy.route("**/*", route -> {
                switch (route.request().resourceType()) {
                    case "document" ->
                        route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html;charset=UTF-8")
                                .setBody(html));
                    case "script" -> route.abort();
                    default -> route.resume();
                }
            });
            Page shown = copy.newPage();
            shown.navigate(address);
            PageCheck.of(shown, pictureName);
        }
    }
}

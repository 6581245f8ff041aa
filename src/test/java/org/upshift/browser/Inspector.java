package org.upshift.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks at pages in a browser and a thread of its own, while those who came across them walk on. */
final class Inspector implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "inspector"));

    // Playwright's objects belong to the thread that made them
    private Chromium chromium;
    private Page page;
    private String site;

    /** What is wrong with the page, once it has been looked at. */
    Future<List<String>> inspect(Sight sight) {
        return thread.submit(() -> {
            show(sight);
            return PageCheck.of(page, sight.pictureName());
        });
    }

    private void show(Sight sight) {
        if (page == null) {
            chromium = new Chromium();
            page = chromium.browser()
                    .newPage(new Browser.NewPageOptions().setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
        }
        if (!sight.site().equals(site)) {
            page.navigate(sight.site());
            site = sight.site();
        }
        page.setContent(sight.html());
    }

    @Override
    public void close() {
        thread.submit(() -> {
            if (chromium != null) {
                chromium.close();
            }
        });
        thread.shutdown();
    }
}

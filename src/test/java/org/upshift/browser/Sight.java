package org.upshift.browser;

import com.microsoft.playwright.Page;
import java.net.URI;

/** A page as somebody has it before them, without its scripts: what they have done is done. */
record Sight(String pictureName, String address, String html) {

    static Sight of(Page page, String pictureName) {
        return new Sight(pictureName, page.url(), page.content().replaceAll("(?is)<script\\b.*?</script>", ""));
    }

    /** Scheme, host and port: where its styles and pictures come from. */
    String site() {
        return URI.create(address).resolve("/").toString();
    }
}

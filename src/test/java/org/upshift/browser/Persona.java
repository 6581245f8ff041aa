package org.upshift.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser, who finds things by the words on them. For all else there is {@link #page()}. */
public final class Persona {

    private static final boolean ON_ANOTHER_DATABASE = System.getProperty("upshift.test.database") != null;

    private final String name;
    private final Personas personas;
    private final Page page;

    Persona(String name, Personas personas, BrowserContext context) {
        this.name = name;
        this.personas = personas;
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Goes to a path of the site or to a whole address, as found in a letter. */
    public Response open(String address) {
        return page.navigate(address);
    }

    public Persona follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    public Persona press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    public Persona fill(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    /** A radio button or a checkbox. */
    public Persona tick(String label) {
        labelled(label).check();
        return this;
    }

    /** An answer to one of several questions that offer the same answers. */
    public Persona tick(String question, String label) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    public Persona select(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    /** Waits for the words to be on the page, as far as they can be seen. */
    public Persona sees(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    public Persona seesHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(words);
        return this;
    }

    /**
     * Axe, 320 pixels and, but in CI, a picture for {@code target/screenshots}, of the page as it stands; whoever walks on need not wait.
     * What is wrong fails the test at its end, or at {@link Personas#foundNothingWrong}. A page is the same on every database:
     * where the suite runs once more on another one, people walk the pages again, and nobody looks at them again.
     */
    public Persona checks(String pictureName) {
        if (!ON_ANOTHER_DATABASE) {
            personas.look(Sight.of(page, pictureName));
        }
        return this;
    }

    @Override
    public String toString() {
        return name;
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}

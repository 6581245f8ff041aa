package org.upshift.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives test methods {@link Personas}: people with a browser each. Left out loudly where there is no Chromium; a failure there if
 * {@code upshift.browser.required} is true or {@code CI} is set.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(PersonasExtension.class)
public @interface InBrowser {}

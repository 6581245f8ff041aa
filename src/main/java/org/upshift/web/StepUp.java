package org.upshift.web;

/**
 * Attribute of an identity that could be more than it is: the path of a page where the person proves the rest. What they are
 * refused for want of it leads there instead.
 */
public final class StepUp {
    public static final String ATTRIBUTE = "upshift.step-up";

    private StepUp() {}
}

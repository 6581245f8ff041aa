package org.upshift.admission;

/** What somebody needs to take part, in their own words; either may be empty. */
public record Needs(String access, String dietary) {
    public static final Needs NONE = new Needs("", "");
    public static final int LONGEST = 1000;

    public Needs {
        access = Typed.text(access);
        dietary = Typed.text(dietary);
    }

    public boolean isEmpty() {
        return access.isEmpty() && dietary.isEmpty();
    }
}

package org.upshift.people;

/** What can turn out to be one. */
public enum MergeSubject {
    PERSON,
    ORGANISATION;

    /** "people" */
    public String words() {
        return switch (this) {
            case PERSON -> "people";
            case ORGANISATION -> "organisations";
        };
    }
}

package org.upshift.people;

public enum OrganisationKind {
    NHS_TRUST,
    COUNCIL,
    UNIVERSITY,
    CHARITY,
    COMPANY,
    OTHER;

    public String words() {
        return switch (this) {
            case NHS_TRUST -> "NHS trust";
            case COUNCIL -> "Council";
            case UNIVERSITY -> "University";
            case CHARITY -> "Charity";
            case COMPANY -> "Company";
            case OTHER -> "Other";
        };
    }
}

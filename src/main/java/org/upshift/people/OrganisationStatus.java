package org.upshift.people;

/** Whether the team has confirmed an organisation. Only listed ones are suggested to people. */
public enum OrganisationStatus {
    PROPOSED,
    LISTED
}

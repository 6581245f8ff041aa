package org.upshift.sample;

import static org.upshift.people.Nation.ENGLAND;
import static org.upshift.people.Nation.NORTHERN_IRELAND;
import static org.upshift.people.Nation.SCOTLAND;
import static org.upshift.people.Nation.WALES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.upshift.people.Nation;
import org.upshift.people.OrganisationDetails;
import org.upshift.people.OrganisationKind;
import org.upshift.people.Organisations;

/** The employers from which the people of the sample data come. All but the network are invented. */
@ApplicationScoped
class OrganisationsStep implements SampleStep {
    private final Organisations organisations;

    OrganisationsStep(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    @Transactional
    public void load() {
        enter("Health Innovation Network", OrganisationKind.OTHER, ENGLAND, "HIN");
        enter("Riverbank Learning", OrganisationKind.COMPANY, ENGLAND, "Riverbank Learning Ltd");
        enter("Thameside Evaluation Unit", OrganisationKind.CHARITY, ENGLAND, "TEU");
        enter("St Oswin's Hospital NHS Foundation Trust", OrganisationKind.NHS_TRUST, ENGLAND, "St Oswin's");
        enter("Marlbridge Borough Council", OrganisationKind.COUNCIL, ENGLAND, "Marlbridge Council", "MBC");
        enter("Riverbank Mental Health Trust", OrganisationKind.NHS_TRUST, ENGLAND, "Riverbank NHS Trust");
        enter("Northmere Health Board", OrganisationKind.OTHER, SCOTLAND, "NHS Northmere");
        enter("Eastfield Hospitals", OrganisationKind.NHS_TRUST, NORTHERN_IRELAND, "Eastfield Hospitals Trust");
        enter("Southwick Community Trust", OrganisationKind.NHS_TRUST, ENGLAND, "Southwick Community NHS Trust");
        enter("Fernmoor University", OrganisationKind.UNIVERSITY, ENGLAND, "University of Fernmoor");
        enter("Westvale Ambulance Service", OrganisationKind.NHS_TRUST, WALES, "Westvale Ambulance");
    }

    private void enter(String name, OrganisationKind kind, Nation nation, String... aliases) {
        organisations.entered(new OrganisationDetails(name, kind, nation, List.of(aliases), List.of()));
    }
}

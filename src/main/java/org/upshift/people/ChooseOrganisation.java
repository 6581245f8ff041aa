package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.web.Errors;

/** Finds the organisation that somebody has chosen in a form, or enters their proposal for the team to confirm. */
@ApplicationScoped
public class ChooseOrganisation {
    private final Organisations organisations;
    private final ProposeOrganisation propose;

    ChooseOrganisation(Organisations organisations, ProposeOrganisation propose) {
        this.organisations = organisations;
        this.propose = propose;
    }

    /** @throws org.upshift.kernel.RuleViolation about {@code organisation} when it is not clear which one is meant */
    @Transactional
    public UUID choose(Actor actor, OrganisationAnswer answer) {
        return answer.isProposal() ? propose.propose(actor, answer.typed()) : organisations.meant(answer.idOrName());
    }

    /** The question, with choices when the answer was not clear. */
    public OrganisationField field(String typed, Errors errors) {
        return OrganisationField.of(typed, errors, organisations);
    }
}

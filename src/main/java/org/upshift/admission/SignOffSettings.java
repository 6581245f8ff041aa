package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.upshift.kernel.HolidayRegion;

/** What a programme asks line managers for, and what they may read; a programme that says nothing has {@link SignOffRules#USUAL}. */
@Entity
class SignOffSettings {
    @Id
    private UUID programmeId;

    private String cost;
    private boolean sharesCriteria;
    private boolean sharesStatement;
    private boolean secondSignatory;

    @Enumerated(EnumType.STRING)
    private HolidayRegion nation;

    @Version
    private int version;

    protected SignOffSettings() {}

    SignOffSettings(UUID programme, SignOffRules rules) {
        programmeId = programme;
        set(rules);
    }

    final void set(SignOffRules rules) {
        cost = Typed.line(rules.cost());
        sharesCriteria = rules.sharesCriteria();
        sharesStatement = rules.sharesStatement();
        secondSignatory = rules.secondSignatory();
        nation = rules.nation();
    }

    SignOffRules getRules() {
        return new SignOffRules(cost, sharesCriteria, sharesStatement, secondSignatory, nation);
    }
}

package org.upshift.admission;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What programmes ask line managers for. */
public interface SignOffRulesQueries {
    Session session();

    @HQL("""
            select s.cost, s.sharesCriteria, s.sharesStatement, s.secondSignatory, s.nation
            from SignOffSettings s where s.programmeId = :programme
            """)
    Optional<SignOffRules> set(UUID programme);

    default SignOffRules of(UUID programme) {
        return set(programme).orElse(SignOffRules.USUAL);
    }
}

package org.upshift.timetable;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.people.Actor;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;
import org.upshift.web.CountWords;

/** A session that is run again has the materials of the earlier one, in the same order. */
@Singleton
class RepeatedMaterials implements RepeatedPart {
    private static final Page MATERIALS = Page.first(2000);

    private final EntityManager entities;
    private final SessionPlanQueries plans;
    private final Clock clock;

    RepeatedMaterials(EntityManager entities, SessionPlanQueries plans, Clock clock) {
        this.entities = entities;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Preview preview(Repetition repetition) {
        var materials = plans.materialsOf(repetition.earlier().id(), MATERIALS);
        if (materials.isEmpty()) {
            return Preview.NOTHING;
        }
        long of = materials.stream()
                .map(SessionPlanQueries.MaterialOf::sessionId)
                .distinct()
                .count();
        return Preview.of(
                new Line(
                        "Materials",
                        List.of(CountWords.of(materials.size(), "material") + " of "
                                + CountWords.of((int) of, "session"))),
                materials.stream()
                        .map(material -> new Text(
                                "Material “" + material.title() + "”", material.title() + "\n" + material.link()))
                        .toList());
    }

    @Override
    public void repeat(Actor actor, UUID cohort, Repetition repetition) {
        var patterns =
                repetition.sessions().stream().map(Repetition.Repeated::pattern).toList();
        var materials = entities.createQuery(
                        "from SessionMaterial where sessionId in :patterns and removedAt is null order by addedAt, id",
                        SessionMaterial.class)
                .setParameter("patterns", patterns)
                .getResultList();
        Instant now = clock.instant();
        for (int place = 0; place < materials.size(); place++) {
            var material = materials.get(place);
            UUID session =
                    repetition.after(material.getSessionId()).orElseThrow().session();
            entities.persist(material.copy(session, now.plus(place, ChronoUnit.MICROS)));
        }
    }
}

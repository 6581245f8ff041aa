package org.upshift.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What is offered. Programmes are public; who may change one is in the scope of the actor. */
public interface ProgrammeQueries {
    record Card(UUID id, String slug, String title, String host, String summary) {}

    record View(
            UUID id,
            String slug,
            String title,
            String host,
            String summary,
            String purpose,
            String approach,
            String audience,
            String commitment,
            int commitmentDays,
            String contact,
            EligibilityRule eligibilityRule) {}

    record PartView(UUID id, PartKind kind, String title, String body, String link) {
        /** The link if a browser may follow it, else null: stored text is never trusted to be an address. */
        public String webLink() {
            return link.startsWith("https://") || link.startsWith("http://") ? link : null;
        }

        public List<String> lines() {
            return body.lines().toList();
        }

        /** A line below a list that says whose words these are. */
        public boolean isAttribution() {
            return title.startsWith("©");
        }
    }

    Session session();

    @HQL("select p.id, p.slug, p.title, p.host, p.summary from Programme p order by p.title, p.id")
    List<Card> cards(Page page);

    @HQL("select count(*) from Programme")
    long count();

    @HQL("""
            select p.id, p.slug, p.title, p.host, p.summary, p.purpose, p.approach, p.audience, p.commitment,
                   p.commitmentDays, p.contact, p.eligibilityRule
            from Programme p where p.slug = :slug
            """)
    Optional<View> programme(String slug);

    /** The programme, when it is one of these or {@code everywhere} is true. */
    @HQL("""
            select p.id, p.slug, p.title, p.host, p.summary, p.purpose, p.approach, p.audience, p.commitment,
                   p.commitmentDays, p.contact, p.eligibilityRule
            from Programme p where p.slug = :slug and (:everywhere = true or p.id in :programmes)
            """)
    Optional<View> reachable(String slug, boolean everywhere, Collection<UUID> programmes);

    @HQL("""
            select p.id, p.slug, p.title, p.host, p.summary from Programme p
            where :everywhere = true or p.id in :programmes order by p.title, p.id
            """)
    List<Card> allReachable(boolean everywhere, Collection<UUID> programmes, Page page);

    @HQL("select count(*) from Programme p where :everywhere = true or p.id in :programmes")
    long countReachable(boolean everywhere, Collection<UUID> programmes);

    /** Rises with every change of what the programme says. */
    @HQL("select p.version from Programme p where p.id = :programme")
    int version(UUID programme);

    @HQL("""
            select part.id, part.kind, part.title, part.body, part.link from ProgrammePart part
            where part.programme.id = :programme order by part.kind, part.position
            """)
    List<PartView> parts(UUID programme);
}

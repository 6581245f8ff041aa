package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.Page;

/** The erasure ledger as it is read and exported: keyed hashes and days, nobody's name. */
@ApplicationScoped
public class ErasureLedger {
    private final EntityManager entities;

    ErasureLedger(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Page<LedgerLine> page(int number, int size) {
        var ids = entities.createQuery("select id from Erasure order by erasedOn desc, id", UUID.class)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        var lines = entities.createQuery(
                        "select distinct e from Erasure e left join fetch e.addressHashes where e.id in :ids"
                                + " order by e.erasedOn desc, e.id",
                        Erasure.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Erasure::line)
                .toList();
        long total =
                entities.createQuery("select count(*) from Erasure", Long.class).getSingleResult();
        return new Page<>(lines, number, size, total);
    }

    /** A line for each erasure, the oldest first. */
    @Transactional
    public String text() {
        List<Erasure> all = entities.createQuery(
                        "select distinct e from Erasure e left join fetch e.addressHashes order by e.erasedOn, e.id",
                        Erasure.class)
                .getResultList();
        return all.stream().map(erasure -> erasure.line().text() + "\n").collect(Collectors.joining());
    }
}

package org.upshift.people;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Pairs that look as if they were one. What only one of them has is sorted out first, so that not everybody is compared with everybody. */
interface DuplicateQueries {
    /** Two people, or two organisations; {@code about} is the address, or empty. */
    record Pair(UUID one, String oneName, String oneAbout, UUID other, String otherName, String otherAbout) {}

    Session session();

    /** The same name in the same organisation. */
    @HQL("""
            select a.id, a.name, a.email, b.id, b.name, b.email
            from Person a join Person b on lower(b.name) = lower(a.name) and b.organisationId = a.organisationId
            where a.name <> '' and a.mergedInto is null and b.mergedInto is null
              and a.erasedAt is null and b.erasedAt is null and a.email < b.email
              and lower(a.name) in (select lower(p.name) from Person p
                where p.mergedInto is null and p.erasedAt is null group by lower(p.name) having count(p.id) > 1)
            order by a.name, a.email, b.email
            """)
    List<Pair> samePersonName(Page page);

    /** Addresses that are one mailbox at most providers: without dots and without what follows a plus. */
    @HQL("""
            select a.id, a.name, a.email, b.id, b.name, b.email
            from Person a join Person b
              on replace(substring(a.email, 1, case when locate('+', a.email) > 1 then locate('+', a.email) - 1
                else locate('@', a.email) - 1 end), '.', '') || substring(a.email, locate('@', a.email))
               = replace(substring(b.email, 1, case when locate('+', b.email) > 1 then locate('+', b.email) - 1
                else locate('@', b.email) - 1 end), '.', '') || substring(b.email, locate('@', b.email))
            where a.mergedInto is null and b.mergedInto is null
              and a.erasedAt is null and b.erasedAt is null and a.email < b.email
              and locate('@', a.email) > 1 and locate('@', b.email) > 1
              and replace(substring(a.email, 1, case when locate('+', a.email) > 1 then locate('+', a.email) - 1
                else locate('@', a.email) - 1 end), '.', '') || substring(a.email, locate('@', a.email)) in (
                select replace(substring(p.email, 1, case when locate('+', p.email) > 1 then locate('+', p.email) - 1
                else locate('@', p.email) - 1 end), '.', '') || substring(p.email, locate('@', p.email)) from Person p
                where p.mergedInto is null and p.erasedAt is null and locate('@', p.email) > 1
                group by replace(substring(p.email, 1, case when locate('+', p.email) > 1 then locate('+', p.email) - 1
                else locate('@', p.email) - 1 end), '.', '') || substring(p.email, locate('@', p.email)) having count(p.id) > 1)
            order by a.email, b.email
            """)
    List<Pair> sameMailbox(Page page);

    /** The same name, or a name of one that is another name of the other. */
    @HQL("""
            select a.id, a.name, '', b.id, b.name, ''
            from Organisation a join Organisation b on b.nameKey = a.nameKey and a.id < b.id
            where a.mergedInto is null and b.mergedInto is null order by a.name, a.id, b.id
            """)
    List<Pair> sameOrganisationName(Page page);

    @HQL("""
            select a.id, a.name, '', b.id, b.name, ''
            from Organisation a join OrganisationAlias n on n.organisationId = a.id
            join Organisation b on b.nameKey = n.nameKey and b.id <> a.id
            where a.mergedInto is null and b.mergedInto is null order by a.name, a.id, b.id
            """)
    List<Pair> nameIsAlias(Page page);
}

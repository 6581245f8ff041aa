package org.upshift.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The texts of notices; all were public once. */
interface NoticeQueries {
    /** @param publishedBy who published it, or null for the set-up token */
    record Row(int number, String title, Instant publishedAt, String publishedBy) {}

    record Text(int number, String title, String body, Instant publishedAt) {}

    record Newest(Notice notice, int number, Instant publishedAt) {}

    Session session();

    @HQL("""
            select v.number, v.title, v.body, v.publishedAt from NoticeVersion v
            where v.notice = :notice order by v.number desc
            """)
    List<Text> newestFirst(Notice notice, Page page);

    @HQL("""
            select v.number, v.title, v.body, v.publishedAt from NoticeVersion v
            where v.notice = :notice and v.number = :number
            """)
    Optional<Text> version(Notice notice, int number);

    @HQL("""
            select v.number, v.title, v.publishedAt, p.name from NoticeVersion v left join Person p on p.id = v.publishedBy
            where v.notice = :notice order by v.number desc
            """)
    List<Row> versions(Notice notice, Page page);

    @HQL("select count(*) from NoticeVersion v where v.notice = :notice")
    long countVersions(Notice notice);

    @HQL("select v.notice, max(v.number), max(v.publishedAt) from NoticeVersion v group by v.notice")
    List<Newest> newest();
}

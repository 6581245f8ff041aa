package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The rules of notice of a programme; one that says nothing has {@link NoticeRules#USUAL}. */
@Entity
class NoticeBands {
    @Id
    private UUID programmeId;

    private int goodDays;
    private int shortDays;

    @Enumerated(EnumType.STRING)
    private NoticeClass offeredUntil;

    @Enumerated(EnumType.STRING)
    private NoticeClass managerToldFrom;

    @Version
    private int version;

    protected NoticeBands() {}

    NoticeBands(UUID programme, NoticeRules rules) {
        programmeId = programme;
        set(rules);
    }

    final void set(NoticeRules rules) {
        goodDays = rules.goodDays();
        shortDays = rules.shortDays();
        offeredUntil = rules.offeredUntil();
        managerToldFrom = rules.managerToldFrom();
    }

    NoticeRules getRules() {
        return new NoticeRules(goodDays, shortDays, offeredUntil, managerToldFrom);
    }
}

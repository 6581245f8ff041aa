package org.upshift.notice.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;

/** Notices in the history: what was published is named by the entry itself. */
@Singleton
class NoticeHistory implements HistorySubjects {
    @Override
    public String kind() {
        return "notice-version";
    }

    @Override
    public String words() {
        return "a notice";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return Map.of();
    }
}

package org.upshift.programme.api;

import java.time.LocalDateTime;
import org.upshift.kernel.LondonTime;

/** A wall time with the zone in which it is meant. */
public record LocalMoment(LocalDateTime local, String zone) {
    static LocalMoment london(LocalDateTime local) {
        return new LocalMoment(local, LondonTime.ZONE.getId());
    }
}

package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange.Area;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The limit in force: what administrators chose, and the standard one where they did not. */
public final class RequestLimits {

    private static final String PREFIX = "request-limit.";
    private static final String AT_ONCE = PREFIX + "at-once";
    private static final String PER_MINUTE = PREFIX + "per-minute";
    private static final Duration READ_AGAIN_AFTER = Duration.ofSeconds(10);

    private final SettingRecords records;
    private final EditRights rights;
    private final SettingsAudit audit;
    private final Clock clock;
    private volatile Known known = new Known(RequestLimit.STANDARD, Instant.MIN);

    public RequestLimits(SettingRecords records, EditRights rights, SettingsAudit audit, Clock clock) {
        this.records = records;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    private record Known(RequestLimit limit, Instant until) {}

    /** As it was some seconds ago at the latest: every request asks for it. */
    public RequestLimit current() {
        Instant now = clock.instant();
        if (!now.isBefore(known.until)) {
            known = new Known(stored(), now.plus(READ_AGAIN_AFTER));
        }
        return known.limit;
    }

    /** Refuses anybody but an administrator. Other nodes know of it some seconds later. */
    public void change(Optional<String> personKey, RequestLimit wanted) {
        rights.checkAdminister(personKey);
        RequestLimit before = stored();
        records.write(values(wanted));
        audit.changed(personKey, Area.SETTINGS, "REST", values(before), values(wanted));
        known = new Known(wanted, clock.instant().plus(READ_AGAIN_AFTER));
    }

    private RequestLimit stored() {
        Map<String, String> stored = records.read(PREFIX);
        return stored.isEmpty()
                ? RequestLimit.STANDARD
                : new RequestLimit(Integer.parseInt(stored.get(AT_ONCE)), Integer.parseInt(stored.get(PER_MINUTE)));
    }

    private static Map<String, String> values(RequestLimit limit) {
        return Map.of(
                AT_ONCE, String.valueOf(limit.atOnce()),
                PER_MINUTE, String.valueOf(limit.perMinute()));
    }
}

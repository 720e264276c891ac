package io.milepost.lookup;

import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the list of all changes of settings. Only administrators may read it, which who asks must see to. */
public interface AuditRecords {

    /** Which changes are wanted; the first moment counts, the last one does not. */
    record Filter(Optional<Area> area, Optional<String> personKey, Optional<Instant> from, Optional<Instant> before) {}

    /** A part of the changes, the newest first, and how many there are of the kind. */
    record Page(int total, List<SettingsChange> changes) {}

    Page page(Filter filter, int start, int limit);
}

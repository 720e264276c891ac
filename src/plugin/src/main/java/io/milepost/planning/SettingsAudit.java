package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down who has changed which setting, when, and what from what to. Jira's own audit log is told as well. */
public final class SettingsAudit {

    private final SettingsLog log;
    private final AuditTrail trail;
    private final Clock clock;

    public SettingsAudit(SettingsLog log, AuditTrail trail, Clock clock) {
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Of the parts, keeps those that differ; where none does, nothing has changed and nothing is written.
     *
     * @param subject what was changed, as people call it
     */
    public void changed(
            Optional<String> personKey,
            Area area,
            String subject,
            Map<String, String> before,
            Map<String, String> after) {
        List<Difference> differences = SettingsChange.differences(before, after);
        if (!differences.isEmpty()) {
            add(new SettingsChange(clock.instant(), personKey, area, subject, differences));
        }
    }

    /** Of what is done rather than set, such as the start of a recalculation; the details may be empty. */
    public void done(Optional<String> personKey, Area area, String subject, Map<String, String> details) {
        List<Difference> told = SettingsChange.differences(Map.of(), details);
        add(new SettingsChange(clock.instant(), personKey, area, subject, told));
    }

    private void add(SettingsChange change) {
        log.add(change);
        trail.tell(change);
    }
}

package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange;

/** Port: Jira's own audit log, where administrators look first. It never stands in the way of a change. */
public interface AuditTrail {

    void tell(SettingsChange change);
}

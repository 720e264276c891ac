package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange;

/** Port: the list of all changes of settings, to which entries are only added. */
public interface SettingsLog {

    void add(SettingsChange change);
}

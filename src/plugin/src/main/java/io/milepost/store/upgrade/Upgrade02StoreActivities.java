package io.milepost.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.milepost.store.SettingRow;

/**
 * From versions that did not store where activities stand in roadmaps: forgets the last full recalculation, so that one is
 * due, which fills the new tables.
 */
public final class Upgrade02StoreActivities implements ActiveObjectsUpgradeTask {

    static final String VERSION = "2";

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf(VERSION);
    }

    @Override
    @SuppressWarnings("unchecked") // an array of generic classes
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(SettingRow.class);
        ao.deleteWithSQL(SettingRow.class, "NAME = ?", "run.full");
    }
}

package io.milepost.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.milepost.store.SettingRow;

/**
 * From 0.1, which stored of goals their sums only: forgets the last full recalculation, so that one is due, which fills
 * the new columns of results, dates and healths.
 */
public final class Upgrade01StoreWholeStates implements ActiveObjectsUpgradeTask {

    static final String VERSION = "1";

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf(VERSION);
    }

    /** On the very first start the table is made by this. */
    @Override
    @SuppressWarnings("unchecked") // an array of generic classes
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(SettingRow.class);
        ao.deleteWithSQL(SettingRow.class, "NAME = ?", "run.full");
    }
}

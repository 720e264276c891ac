package com.atlassian.activeobjects.external;

/** A numbered change of the plugin's tables. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}

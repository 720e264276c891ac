package io.milepost.store.upgrade;

/** Which version Milepost's tables have: the number of the latest upgrade. */
public final class SchemaVersion {

    public static final String CURRENT = Upgrade02StoreActivities.VERSION;

    private SchemaVersion() {}
}

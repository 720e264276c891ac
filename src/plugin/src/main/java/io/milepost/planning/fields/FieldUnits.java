package io.milepost.planning.fields;

import io.milepost.planning.SettingRecords;
import java.util.Map;

/** What stands behind the numbers of fields, such as EUR. */
public final class FieldUnits {

    static final String PREFIX = "field.unit.";

    private final SettingRecords records;

    public FieldUnits(SettingRecords records) {
        this.records = records;
    }

    /** Empty where nothing is said; costs one statement. */
    public String unitOf(String fieldId) {
        return records.read(PREFIX + fieldId).getOrDefault(PREFIX + fieldId, "");
    }

    void set(String fieldId, String unit) {
        records.write(Map.of(PREFIX + fieldId, unit));
    }
}

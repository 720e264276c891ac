package io.milepost.planning;

import java.util.Map;

/** The stored settings: names and their values, as text. */
public interface SettingRecords {

    /** Every setting whose name begins so; those never written are absent. */
    Map<String, String> read(String prefix);

    /** Writes these in one transaction and leaves the others as they are. */
    void write(Map<String, String> settings);
}

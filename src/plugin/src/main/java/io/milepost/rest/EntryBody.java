package io.milepost.rest;

import io.milepost.planning.Entry;
import java.util.Set;

/** Reads from JSON a value that somebody wants to record. */
final class EntryBody {

    static final Set<String> FIELDS = Set.of("kpi", "day", "value", "note");

    private EntryBody() {}

    static Entry entry(Fields entry) {
        return new Entry(
                entry.text("kpi"),
                entry.day("day"),
                entry.value("value"),
                entry.optionalText("note").orElse(""));
    }
}

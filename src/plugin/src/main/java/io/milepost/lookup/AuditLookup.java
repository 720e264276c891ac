package io.milepost.lookup;

import io.milepost.domain.plan.SettingsChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads who has changed which setting. Whether somebody may know that, planning says. */
public final class AuditLookup {

    private final AuditRecords records;
    private final People people;

    public AuditLookup(AuditRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    /** A page of changes, and what those who made them are called; people without an account any more are absent. */
    public record Found(int total, List<SettingsChange> changes, Map<String, Person> people) {}

    public Found page(AuditRecords.Filter filter, int start, int limit) {
        AuditRecords.Page page = records.page(filter, start, limit);
        return new Found(
                page.total(),
                page.changes(),
                people.byKeys(page.changes().stream()
                        .flatMap(change -> change.personKey().stream())
                        .collect(Collectors.toSet())));
    }
}

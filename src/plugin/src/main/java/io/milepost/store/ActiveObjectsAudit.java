package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.lookup.AuditRecords;
import io.milepost.planning.SettingsLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The changes of settings in Active Objects: rows are only added, and read a page at a time. */
public final class ActiveObjectsAudit implements SettingsLog, AuditRecords {

    private final ActiveObjects ao;

    public ActiveObjectsAudit(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(SettingsChange change) {
        ao.executeInTransaction(() -> ao.create(
                AuditRow.class,
                new DBParam("AT_MILLIS", change.at().toEpochMilli()),
                new DBParam("PERSON_KEY", change.personKey().orElse(null)),
                new DBParam("AREA", change.area().word()),
                new DBParam("SUBJECT", change.subject()),
                new DBParam("DOCUMENT", written(change.differences()))));
    }

    @Override
    public Page page(Filter filter, int start, int limit) {
        Condition wanted = new Condition();
        filter.area().ifPresent(area -> wanted.and("AREA = ?", area.word()));
        filter.personKey().ifPresent(person -> wanted.and("PERSON_KEY = ?", person));
        filter.from().ifPresent(from -> wanted.and("AT_MILLIS >= ?", from.toEpochMilli()));
        filter.before().ifPresent(before -> wanted.and("AT_MILLIS < ?", before.toEpochMilli()));
        List<SettingsChange> changes = new ArrayList<>();
        Query page = wanted.on(Query.select(AuditRow.COLUMNS))
                .order("ID DESC")
                .offset(start)
                .limit(limit);
        ao.stream(AuditRow.class, page, row -> changes.add(change(row)));
        return new Page(ao.count(AuditRow.class, wanted.on(Query.select())), changes);
    }

    /** Parts of a where clause with their values. */
    private static final class Condition {
        private final List<String> parts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String part, Object value) {
            parts.add(part);
            values.add(value);
        }

        Query on(Query query) {
            return parts.isEmpty() ? query : query.where(String.join(" AND ", parts), values.toArray());
        }
    }

    private static SettingsChange change(AuditRow row) {
        return new SettingsChange(
                Instant.ofEpochMilli(row.getAtMillis()),
                Optional.ofNullable(row.getPersonKey()),
                Area.valueOf(row.getArea().toUpperCase(Locale.ROOT)),
                row.getSubject(),
                differences(row.getDocument()));
    }

    private static String written(List<Difference> differences) {
        return new Document()
                .withList(
                        "differences",
                        differences.stream()
                                .map(each -> new Document()
                                        .with("part", each.part())
                                        .with("before", each.before())
                                        .with("after", each.after()))
                                .toList())
                .written();
    }

    private static List<Difference> differences(String document) {
        return Document.parse(document).list("differences").stream()
                .map(each -> new Difference(each.text("part"), each.text("before"), each.text("after")))
                .toList();
    }
}

package io.milepost.host.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and writes who changed what in an issue, and when. */
public final class HistoryTable {
    private static final RowMapper<StoredItem> ROW = ConstructorMapper.of(StoredItem.class);

    private final Jdbi jdbi;

    public HistoryTable(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The changes of an issue at or after an instant, oldest first. */
    public List<Group> of(long issueId, Instant since) {
        Map<Long, List<StoredItem>> byGroup = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select g.id as group_id, g.author_key, g.created, t.field_type, t.field,
                            t.old_value, t.old_string, t.new_value, t.new_string
                        from change_group g join change_item t on t.group_id = g.id
                        where g.issue_id = :issue and g.created >= :since order by g.created, g.id, t.id""")
                .bind("issue", issueId)
                .bind("since", since)
                .map(ROW)
                .forEach(item -> byGroup.computeIfAbsent(item.groupId(), id -> new ArrayList<>())
                        .add(item)));
        return byGroup.values().stream().map(HistoryTable::group).toList();
    }

    private static Group group(List<StoredItem> items) {
        StoredItem first = items.get(0);
        return new Group(
                first.groupId(),
                first.authorKey(),
                first.created(),
                items.stream().map(StoredItem::item).toList());
    }

    public void append(long issueId, String authorKey, Instant at, List<Item> items) {
        jdbi.useTransaction(handle -> append(handle, issueId, authorKey, at, items));
    }

    private static void append(Handle handle, long issueId, String authorKey, Instant at, List<Item> items) {
        long group = handle.createUpdate("insert into change_group (issue_id, author_key, created) values (?, ?, ?)")
                .bind(0, issueId)
                .bind(1, authorKey)
                .bind(2, at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        PreparedBatch batch = handle.prepareBatch("insert into change_item (group_id, field_type, field,"
                + " old_value, old_string, new_value, new_string) values (?, ?, ?, ?, ?, ?, ?)");
        for (Item item : items) {
            batch.add(
                    group,
                    item.fieldType(),
                    item.field(),
                    item.oldValue(),
                    item.oldString(),
                    item.newValue(),
                    item.newString());
        }
        batch.execute();
    }

    /** One field's change: raw values, and the words for people. */
    public record Item(
            String fieldType, String field, String oldValue, String oldString, String newValue, String newString) {}

    /** What one person changed at one moment. */
    public record Group(long id, String authorKey, Instant at, List<Item> items) {}

    /** An item with the group that it belongs to. */
    public record StoredItem(long groupId, String authorKey, Instant created, @Nested Item item) {}
}

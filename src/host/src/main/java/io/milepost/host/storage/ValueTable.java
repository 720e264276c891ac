package io.milepost.host.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and writes custom field values, and the searchable values of fields that store nothing. */
public final class ValueTable {
    private static final RowMapper<Value> ROW = (result, context) -> {
        for (Column column : Column.values()) {
            Object value = column.read(result);
            if (value != null) {
                return new Value(result.getLong("issue_id"), result.getLong("field_id"), column, value);
            }
        }
        throw new IllegalStateException("custom field value without a value: " + result.getLong("id"));
    };

    private final Jdbi jdbi;

    public ValueTable(Database database) {
        this.jdbi = database.jdbi();
    }

    /** All values of these issues, by issue. */
    public Map<Long, List<Value>> of(Collection<Long> issueIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from custom_field_value where issue_id in (" + Ids.list(issueIds) + ") order by id")
                .setFetchSize(1000)
                .map(ROW)
                .collect(Collectors.groupingBy(Value::issueId)));
    }

    public void replace(long issueId, long fieldId, Column column, Collection<?> values) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from custom_field_value where issue_id = ? and field_id = ?", issueId, fieldId);
            insert(
                    handle,
                    values.stream()
                            .map(value -> new Value(issueId, fieldId, column, value))
                            .toList());
        });
    }

    static void insert(Handle handle, List<Value> values) {
        for (Column column : Column.values()) {
            PreparedBatch batch = handle.prepareBatch("insert into custom_field_value (issue_id, field_id, "
                    + column.columnName() + ") values (?, ?, ?)");
            values.stream()
                    .filter(value -> value.column() == column)
                    .forEach(value -> batch.add(value.issueId(), value.fieldId(), value.value()));
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** Makes these the only searchable values of these issues. */
    public void index(Collection<Long> issueIds, List<IndexedValue> values) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from index_value where issue_id in (" + Ids.list(issueIds) + ")");
            PreparedBatch batch = handle.prepareBatch(
                    "insert into index_value (issue_id, field_id, string_value, number_value) values (?, ?, ?, ?)");
            values.forEach(value -> batch.add(value.issueId(), value.fieldId(), value.text(), value.number()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** One stored value of a custom field. */
    public record Value(long issueId, long fieldId, Column column, Object value) {}

    /** What a search finds of a computed field: a text or a number. */
    public record IndexedValue(long issueId, long fieldId, String text, Double number) {}
}

package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.host.storage.Column;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.ValueTable;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Stored values of custom fields. While an issue is being read they come from its batch, so that a hundred issues with
 * ten fields are one query, as in Jira; otherwise from the table.
 */
public final class FieldValues implements CustomFieldValuePersister {
    private final ThreadLocal<IssueBatch> batchBeingRead = new ThreadLocal<>();
    private final ValueTable table;

    public FieldValues(Database database) {
        this.table = new ValueTable(database);
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        updateValues(field, issueId, type, values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        table.replace(issueId, field.getIdAsLong(), Column.named(type.toString()), values);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        Column column = Column.named(type.toString());
        return valuesOf(issueId).stream()
                .filter(value -> value.fieldId() == field.getIdAsLong() && value.column() == column)
                .map(ValueTable.Value::value)
                .toList();
    }

    private List<ValueTable.Value> valuesOf(long issueId) {
        IssueBatch batch = batchBeingRead.get();
        return batch != null && batch.holds(issueId)
                ? batch.valuesOf(issueId)
                : table.of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    <T> T reading(IssueBatch batch, Supplier<T> work) {
        IssueBatch before = batchBeingRead.get();
        batchBeingRead.set(batch);
        try {
            return work.get();
        } finally {
            batchBeingRead.set(before);
        }
    }
}

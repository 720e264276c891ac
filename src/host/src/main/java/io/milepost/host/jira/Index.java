package io.milepost.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.ValueTable;
import io.milepost.host.storage.ValueTable.IndexedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the values of computed custom fields as a search finds them: as they were when the issue was last indexed.
 * Fields that fail to compute are logged and have no value, so that a plugin's fault never undoes a person's change.
 */
public final class Index implements IssueIndexingService {
    private static final Logger LOG = LoggerFactory.getLogger(Index.class);
    private static final int TEXT_LIMIT = 255;

    private final CustomFieldManager fields;
    private final ValueTable table;

    public Index(CustomFieldManager fields, Database database) {
        this.fields = fields;
        this.table = new ValueTable(database);
    }

    @Override
    public void reIndex(Issue issue) {
        reIndexIssueObjects(List.of(issue));
    }

    /**
     * Answers with the milliseconds that it took, as Jira does. One writer at a time: a request and a plugin's worker may
     * index the same issue, and the values computed last have to stay.
     */
    @Override
    public synchronized long reIndexIssueObjects(Collection<? extends Issue> issues) {
        long start = System.nanoTime();
        List<CustomField> computed = fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() instanceof CalculatedCFType<?, ?>)
                .toList();
        if (!computed.isEmpty() && !issues.isEmpty()) {
            table.index(issues.stream().map(Issue::getId).toList(), values(issues, computed));
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static List<IndexedValue> values(Collection<? extends Issue> issues, List<CustomField> computed) {
        List<IndexedValue> values = new ArrayList<>();
        for (Issue issue : issues) {
            for (CustomField field : computed) {
                Object value = isIn(issue, field) ? compute(issue, field) : null;
                if (value != null) {
                    values.add(indexed(issue, field, value));
                }
            }
        }
        return values;
    }

    private static boolean isIn(Issue issue, CustomField field) {
        return field.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId()));
    }

    private static Object compute(Issue issue, CustomField field) {
        try {
            return issue.getCustomFieldValue(field);
        } catch (RuntimeException e) {
            LOG.error("Field {} of issue {} cannot be computed", field.getName(), issue.getKey(), e);
            return null;
        }
    }

    private static IndexedValue indexed(Issue issue, CustomField field, Object value) {
        if (value instanceof Number number) {
            return new IndexedValue(issue.getId(), field.getIdAsLong(), null, number.doubleValue());
        }
        @SuppressWarnings("unchecked")
        CustomFieldType<Object, Object> type = (CustomFieldType<Object, Object>) field.getCustomFieldType();
        String text = type.getStringFromSingularObject(value);
        String cut = text.substring(0, Math.min(text.length(), TEXT_LIMIT));
        return new IndexedValue(issue.getId(), field.getIdAsLong(), cut, null);
    }
}

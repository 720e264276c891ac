package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import io.milepost.host.jira.Snapshot.FieldRow;
import java.util.List;

/** A custom field whose type is there, with the choices that it offers. */
record StoredField(FieldRow row, List<StoredOption> options, CustomFieldType<?, ?> type, FieldValues values)
        implements CustomField {
    static final String PREFIX = "customfield_";

    @Override
    public String getId() {
        return PREFIX + row.id();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return type;
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return row.searcherKey() == null ? null : new Searcher(row.searcherKey());
    }

    @Override
    public boolean isInScope(Project project, List<String> issueTypeIds) {
        return row.appliesTo(project.getId(), issueTypeIds);
    }

    @Override
    public Object getValue(Issue issue) {
        return issue instanceof StoredIssue stored
                ? values.reading(stored.batch(), () -> type.getValueFromIssue(this, issue))
                : type.getValueFromIssue(this, issue);
    }

    /** One configuration holds for all issues of a field. */
    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return new Configuration(this);
    }

    /** Null where the type offers no choices, as in Jira. */
    @Override
    public Options getOptions(String key, FieldConfig config, JiraContextNode contextNode) {
        return type instanceof SelectField ? new StoredOption.All(options) : null;
    }

    /** Of a field. */
    record Configuration(CustomField field) implements FieldConfig {
        @Override
        public String getFieldId() {
            return field.getId();
        }

        @Override
        public CustomField getCustomField() {
            return field;
        }
    }
}

package io.milepost.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.milepost.host.storage.Setup;
import io.milepost.host.storage.SetupWriter.NewField;
import java.util.List;
import java.util.Optional;

/** The custom fields whose types are there; those of a disabled plugin are hidden and keep their values. */
public final class Fields implements CustomFieldManager {
    private final Catalogue catalogue;
    private final CustomFieldTypes types;
    private final FieldValues values;
    private final Setup setup;

    public Fields(Catalogue catalogue, CustomFieldTypes types, FieldValues values, Setup setup) {
        this.catalogue = catalogue;
        this.types = types;
        this.values = values;
        this.setup = setup;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return catalogue.now().words().fields().stream()
                .flatMap(row -> field(row).stream())
                .toList();
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return catalogue.now().words().fields().stream()
                .filter(row -> id.equals(StoredField.PREFIX + row.id()))
                .findFirst()
                .flatMap(this::field)
                .orElse(null);
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String completeKey) {
        return types.find(completeKey).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String completeKey) {
        return Searcher.KNOWN.contains(completeKey) ? new Searcher(completeKey) : null;
    }

    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        NewField made = new NewField(
                type.getKey(),
                name,
                searcher == null ? null : searcher.getDescriptor().getCompleteKey(),
                contexts.stream().map(JiraContextNode::getProjectId).toList(),
                issueTypes.stream()
                        .map(each -> each == null ? null : each.getId())
                        .toList());
        return getCustomFieldObject(StoredField.PREFIX + setup.inOneTransaction(writer -> writer.newField(made)));
    }

    private Optional<CustomField> field(Snapshot.FieldRow row) {
        Optional<CustomFieldType<?, ?>> type = types.find(row.typeKey());
        return type.map(there -> new StoredField(row, options(row), there, values));
    }

    private List<StoredOption> options(Snapshot.FieldRow row) {
        return catalogue.now().words().options().stream()
                .filter(option -> option.fieldId() == row.id())
                .toList();
    }
}

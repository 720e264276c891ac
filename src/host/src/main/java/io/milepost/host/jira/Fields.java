package io.milepost.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;

/** The custom fields whose types are there; those of a disabled plugin are hidden and keep their values. */
public final class Fields implements CustomFieldManager {
    private final Catalogue catalogue;
    private final CustomFieldTypes types;
    private final FieldValues values;

    public Fields(Catalogue catalogue, CustomFieldTypes types, FieldValues values) {
        this.catalogue = catalogue;
        this.types = types;
        this.values = values;
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

    private Optional<CustomField> field(Snapshot.FieldRow row) {
        Optional<CustomFieldType<?, ?>> type = types.find(row.typeKey());
        return type.map(there -> new StoredField(row.id(), row.name(), there, values));
    }
}

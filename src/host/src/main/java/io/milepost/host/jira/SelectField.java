package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Jira's select list: one of its options, which forms name by id, as Jira stores it. */
final class SelectField extends AbstractSingleFieldType<Option> implements SortableCustomField<Option> {
    private final Supplier<List<StoredOption>> all;

    /** @param all the options of all fields, in their order */
    SelectField(CustomFieldValuePersister values, Supplier<List<StoredOption>> all) {
        super(values, new GenericConfigManager() {});
        this.all = all;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Option option) {
        return getStringFromSingularObject(option);
    }

    /** An option that is gone is no value. */
    @Override
    protected Option getObjectFromDbValue(Object databaseValue) {
        return find((String) databaseValue);
    }

    @Override
    public String getStringFromSingularObject(Option option) {
        return option.getOptionId().toString();
    }

    @Override
    public Option getSingularObjectFromString(String text) {
        Option option = find(text.strip());
        if (option == null) {
            throw new FieldValidationException("Option with id '" + text + "' does not exist.");
        }
        return option;
    }

    private Option find(String id) {
        return all.get().stream()
                .filter(option -> option.getOptionId().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** An option of another field is none of this one. */
    @Override
    public void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config) {
        Object typed = parameters.getFirstValueForNullKey();
        CustomField field = config.getCustomField();
        List<StoredOption> own = all.get().stream()
                .filter(option -> option.fieldId() == field.getIdAsLong())
                .toList();
        boolean isOffered = typed == null
                || typed.toString().isBlank()
                || own.stream().anyMatch(option -> option.getOptionId()
                        .toString()
                        .equals(typed.toString().strip()));
        if (!isOffered) {
            String allowed = own.stream()
                    .map(option -> option.id() + "[" + option.optionName() + "]")
                    .collect(Collectors.joining(", "));
            errors.addError(
                    config.getFieldId(),
                    "Invalid value '" + typed + "' passed for customfield '" + field.getName()
                            + "'. Allowed values are: " + allowed);
        }
    }

    /** What people read in an issue's history. */
    @Override
    public String getChangelogValue(CustomField field, Option option) {
        return option == null ? "" : option.getValue();
    }

    @Override
    public int compare(Option left, Option right, FieldConfig config) {
        return left.getValue().compareTo(right.getValue());
    }
}

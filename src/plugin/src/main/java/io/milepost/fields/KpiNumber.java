package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.planning.fields.FieldUnits;
import java.util.Map;

/** A number that a goal is measured by, typed and shown in the person's locale, kept in Jira's own decimal column. */
public class KpiNumber extends AbstractSingleFieldType<Double>
        implements SortableCustomField<Double>, ValueInRest<Double>, RestCustomFieldTypeOperations {

    private static final double EXAMPLE = 1234.5;

    private final JiraAuthenticationContext person;
    private final FieldUnits units;

    public KpiNumber(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            JiraAuthenticationContext person,
            FieldUnits units) {
        super(customFieldValuePersister, genericConfigManager);
        this.person = person;
        this.units = units;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected Object getDbValueFromObject(Double value) {
        return value;
    }

    @Override
    protected Double getObjectFromDbValue(Object databaseValue) {
        return ((Number) databaseValue).doubleValue();
    }

    @Override
    public String getStringFromSingularObject(Double value) {
        return value == null ? null : text().write(value);
    }

    @Override
    public Double getSingularObjectFromString(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return text().read(typed);
        } catch (NumberRefusedException e) {
            throw new FieldValidationException(message(e, typed));
        }
    }

    /** History is read by people of every locale: it takes plain digits with a point. */
    @Override
    public String getChangelogValue(CustomField field, Double value) {
        return value == null ? "" : NumberText.plain(value);
    }

    @Override
    public int compare(Double left, Double right, FieldConfig config) {
        return left.compareTo(right);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        Double value = issue == null || issue.getId() == null ? null : getValueFromIssue(field, issue);
        if (value != null) {
            parameters.put("numberText", text().write(value));
        }
        parameters.put("unit", units.unitOf(field.getId()));
        return parameters;
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new NumberByRest(field, person.getI18nHelper(), text());
    }

    private String message(NumberRefusedException refused, String typed) {
        return person.getI18nHelper()
                .getText(refused.reason().messageKey(), new Object[] {typed.strip(), text().write(EXAMPLE)});
    }

    private NumberText text() {
        return new NumberText(person.getLocale());
    }

    @Override
    public String jsonType() {
        return JsonType.NUMBER_TYPE;
    }
}

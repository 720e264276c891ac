package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One of the choices that the plan of the issue's project offers, kept as its text: an issue keeps what it says when the
 * plan no longer offers it, and nothing else that is not offered can be chosen.
 */
public abstract class PlanChoice extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>, ValueInRest<String>, RestCustomFieldTypeOperations {

    private static final int LONGEST = 255;

    private final JiraAuthenticationContext person;

    PlanChoice(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            JiraAuthenticationContext person) {
        super(customFieldValuePersister, genericConfigManager);
        this.person = person;
    }

    /** What the plan of the project offers to the person who asks, in its order. */
    abstract List<String> offered(long projectId);

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return databaseValue.toString();
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST) {
            throw new FieldValidationException(text("milepost.field.choice.too.long", String.valueOf(LONGEST)));
        }
        return typed.strip();
    }

    /** Jira says which issue or which project it is about, but not where an administrator sets a default value. */
    @Override
    public void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(parameters, errors, config);
        String chosen =
                errors.getErrors().containsKey(config.getFieldId()) ? null : getValueFromCustomFieldParams(parameters);
        OptionalLong project = number(parameters, CustomFieldUtils.getParamKeyProjectId());
        if (chosen != null && project.isPresent() && !isKept(parameters, config, chosen)) {
            List<String> offered = offered(project.getAsLong());
            if (!offered.contains(chosen)) {
                errors.addError(config.getFieldId(), refusal(chosen, offered));
            }
        }
    }

    private boolean isKept(CustomFieldParams parameters, FieldConfig config, String chosen) {
        OptionalLong issue = number(parameters, CustomFieldUtils.getParamKeyIssueId());
        return issue.isPresent()
                && customFieldValuePersister
                        .getValues(config.getCustomField(), issue.getAsLong(), getDatabaseType())
                        .contains(chosen);
    }

    private static OptionalLong number(CustomFieldParams parameters, String key) {
        Object value = parameters.getFirstValueForKey(key);
        return value != null && value.toString().matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(value.toString()))
                : OptionalLong.empty();
    }

    private String refusal(String chosen, List<String> offered) {
        return offered.isEmpty()
                ? text("milepost.field.choice.none", chosen)
                : text("milepost.field.choice.unknown", chosen, String.join(", ", offered));
    }

    @Override
    public int compare(String left, String right, FieldConfig config) {
        return Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER).compare(left, right);
    }

    /** $choices: what to offer, with what the issue says already; where it is about a project, which $hasChoices says. */
    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        if (issue != null && issue.getProjectId() != null) {
            Set<String> choices = new LinkedHashSet<>(offered(issue.getProjectId()));
            if (issue.getId() != null) {
                choices.add(getValueFromIssue(field, issue));
            }
            parameters.put("hasChoices", true);
            parameters.put("choices", choices.stream().filter(Objects::nonNull).toList());
        }
        return parameters;
    }

    /** Issues of several projects can be changed at once where all their plans offer the same. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulk) {
        long different = bulk.getProjectObjects().stream()
                .map(Project::getId)
                .map(this::offered)
                .distinct()
                .count();
        return different > 1 ? "milepost.field.choice.bulk" : super.availableForBulkEdit(bulk);
    }

    /** What may be chosen, for clients of Jira's REST API. */
    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        Long project = context.getIssueContext() == null
                ? null
                : context.getIssueContext().getProjectId();
        return new FieldTypeInfo(project == null ? null : offered(project), null);
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new ChosenByRest(field, person.getI18nHelper());
    }

    private String text(String key, Object... values) {
        return person.getI18nHelper().getText(key, values);
    }

    @Override
    public String jsonType() {
        return JsonType.STRING_TYPE;
    }
}

package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a person typed, field by field, and keeps what is wrong with each. */
final class Form {
    static final String PROJECT = "project";
    static final String PARENT = "parent";

    private final SystemFields systemFields;
    private final Fields customFields;
    private final Parents parents;

    Form(SystemFields systemFields, Fields customFields, Parents parents) {
        this.systemFields = systemFields;
        this.customFields = customFields;
        this.parents = parents;
    }

    /**
     * What was typed, as values by field; null clears.
     *
     * @param parent the parent that the issue then has
     */
    record Filled(Map<String, Object> system, Map<CustomField, Object> custom, Optional<Issue> parent) {}

    Filled readNew(Map<String, String> texts, Project project, ApplicationUser who) {
        Map<String, String> withRequired = new LinkedHashMap<>(texts);
        SystemFields.REQUIRED.forEach(id -> withRequired.putIfAbsent(id, ""));
        About about = new About(project, Optional.empty());
        return read(withRequired, about, who, type -> parents.ofNew(texts.get(PARENT), project, type, who));
    }

    Filled read(Map<String, String> texts, Issue issue, ApplicationUser who) {
        About about = new About(issue.getProjectObject(), Optional.of(issue.getId()));
        return read(texts, about, who, type -> parents.of(texts.get(PARENT), issue, type, who));
    }

    private Filled read(
            Map<String, String> texts, About about, ApplicationUser who, Function<Long, Optional<Issue>> parent) {
        FormErrors errors = new FormErrors();
        Map<String, Object> system = new LinkedHashMap<>();
        Map<CustomField, Object> custom = new LinkedHashMap<>();
        texts.forEach((id, text) -> {
            if (systemFields.byId().containsKey(id)) {
                system.put(id, value(systemField(id), text, about.project(), who, errors));
            } else if (!id.equals(PROJECT) && !id.equals(PARENT)) {
                readCustom(id, text, about, errors).ifPresent(value -> custom.put(value.field(), value.value()));
            }
        });
        errors.refuseIfAny();
        return new Filled(system, custom, parent.apply((Long) system.get(SystemFields.TYPE)));
    }

    SystemField systemField(String id) {
        return systemFields.byId().get(id);
    }

    private Object value(SystemField field, String text, Project project, ApplicationUser who, FormErrors errors) {
        if (text == null || text.isBlank()) {
            if (SystemFields.REQUIRED.contains(field.id())) {
                errors.addError(field.id(), "You must specify the field " + field.id() + ".");
            }
            return null;
        }
        try {
            return field.parser().parse(text.strip(), project, who);
        } catch (FieldValidationException e) {
            errors.addError(field.id(), e.getMessage());
            return null;
        }
    }

    private Optional<CustomValue> readCustom(String id, String text, About about, FormErrors errors) {
        CustomField field = customFields.getCustomFieldObject(id);
        if (field == null) {
            errors.addError(id, "Field '" + id + "' cannot be set. It is unknown.");
            return Optional.empty();
        }
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        CustomFieldParams typed = new Typed(text == null ? "" : text, about.keys());
        FormErrors own = new FormErrors();
        type.validateFromParams(typed, own, field.getRelevantConfig(null));
        own.forEach(errors::addError);
        return own.hasAnyErrors()
                ? Optional.empty()
                : Optional.of(new CustomValue(field, type.getValueFromCustomFieldParams(typed)));
    }

    private record CustomValue(CustomField field, Object value) {}

    /** The project, and the issue unless it is a new one, which Jira tells a field's type while it validates. */
    private record About(Project project, Optional<Long> issueId) {
        Map<String, String> keys() {
            Map<String, String> keys = new HashMap<>();
            keys.put(CustomFieldUtils.getParamKeyProjectId(), project.getId().toString());
            issueId.ifPresent(id -> keys.put(CustomFieldUtils.getParamKeyIssueId(), id.toString()));
            return keys;
        }
    }

    private record Typed(String text, Map<String, String> keys) implements CustomFieldParams {
        @Override
        public Object getFirstValueForKey(String key) {
            return key == null ? text : keys.get(key);
        }

        @Override
        public Collection<?> getValuesForNullKey() {
            return List.of(text);
        }

        @Override
        public Object getFirstValueForNullKey() {
            return text;
        }
    }
}

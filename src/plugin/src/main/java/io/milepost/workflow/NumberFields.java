package io.milepost.workflow;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The custom fields in which people type numbers. */
public final class NumberFields {

    private static final Set<String> TYPES =
            Set.of("io.milepost.jira:kpi-number", "com.atlassian.jira.plugin.system.customfieldtypes:float");

    private final CustomFieldManager fields;

    public NumberFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** For templates: id and name of each, by name. */
    List<Map<String, String>> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> TYPES.contains(field.getCustomFieldType().getKey()))
                .sorted(Comparator.comparing(CustomField::getName))
                .map(field -> Map.of("id", field.getId(), "name", field.getName()))
                .toList();
    }

    Optional<CustomField> find(String id) {
        return Optional.ofNullable(id).map(fields::getCustomFieldObject);
    }

    /** Jira keeps numbers as floating point; what no KPI can hold counts as empty. */
    static Optional<KpiValue> value(CustomField field, Issue issue) {
        return Optional.ofNullable(issue.getCustomFieldValue(field))
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).doubleValue())
                .filter(Double::isFinite)
                .map(number -> BigDecimal.valueOf(number).setScale(KpiValue.DIGITS, RoundingMode.HALF_UP))
                .filter(KpiValue::holds)
                .map(KpiValue::new);
    }
}

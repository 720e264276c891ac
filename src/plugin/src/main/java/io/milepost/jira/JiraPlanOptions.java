package io.milepost.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.planning.PlanOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from Jira what administrators of plans may choose from. */
public final class JiraPlanOptions implements PlanOptions {

    /** Jira's own types of dates; their classes are not part of its API. */
    private static final Set<String> DATE_TYPES = Set.of(
            "com.atlassian.jira.plugin.system.customfieldtypes:datepicker",
            "com.atlassian.jira.plugin.system.customfieldtypes:datetime",
            "com.atlassian.jpo:jpo-custom-field-baseline-start");

    private static final Set<String> NUMBER_TYPES =
            Set.of("com.atlassian.jira.plugin.system.customfieldtypes:float", "io.milepost.jira:kpi-number");

    private final ConstantsManager constants;
    private final CustomFieldManager customFields;

    public JiraPlanOptions(ConstantsManager constants, CustomFieldManager customFields) {
        this.constants = constants;
        this.customFields = customFields;
    }

    @Override
    public List<IssueTypeOption> issueTypes() {
        return constants.getAllIssueTypeObjects().stream()
                .map(type ->
                        new IssueTypeOption(type.getId(), type.getName(), type.getNameTranslation(), type.isSubTask()))
                .toList();
    }

    @Override
    public List<DateField> dateFields() {
        return fieldsOf(DATE_TYPES)
                .map(field -> new DateField(field.getId(), field.getName()))
                .toList();
    }

    @Override
    public List<NumberField> numberFields() {
        return fieldsOf(NUMBER_TYPES)
                .map(field -> new NumberField(field.getId(), field.getName()))
                .toList();
    }

    @Override
    public Set<String> selectFieldIds() {
        return JiraSelectFields.among(customFields).map(CustomField::getId).collect(Collectors.toSet());
    }

    private Stream<CustomField> fieldsOf(Set<String> types) {
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && types.contains(field.getCustomFieldType().getKey()));
    }

    @Override
    public List<ResolutionOption> resolutions() {
        return constants.getResolutions().stream()
                .map(resolution -> new ResolutionOption(resolution.getId(), resolution.getName()))
                .toList();
    }

    @Override
    public List<StatusOption> statuses() {
        return constants.getStatuses().stream()
                .map(status -> new StatusOption(status.getId(), status.getNameTranslation(), Statuses.progress(status)))
                .toList();
    }
}

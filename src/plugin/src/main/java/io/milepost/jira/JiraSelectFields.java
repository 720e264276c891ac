package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.lookup.SelectField;
import io.milepost.lookup.SelectFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Jira's fields with choices, as far as issues of some projects have them. */
public final class JiraSelectFields implements SelectFields {

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    static final String CASCADING = SYSTEM + "cascadingselect";
    private static final Set<String> TYPES = Set.of(
            SYSTEM + "select", SYSTEM + "multiselect", SYSTEM + "radiobuttons", SYSTEM + "multicheckboxes", CASCADING);

    private final CustomFieldManager fields;
    private final ProjectManager projects;

    public JiraSelectFields(CustomFieldManager fields, ProjectManager projects) {
        this.fields = fields;
        this.projects = projects;
    }

    /** Without a team, which is a lane by its name. */
    static Stream<CustomField> among(CustomFieldManager fields) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && TYPES.contains(field.getCustomFieldType().getKey()))
                .filter(field -> LaneFieldValues.kind(field).isEmpty());
    }

    @Override
    public List<SelectField> inProjects(Collection<Long> projectIds) {
        List<Project> known = projectIds.stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
        return among(fields)
                .filter(field -> known.stream().anyMatch(project -> isIn(field, project)))
                .map(field -> new SelectField(field.getId(), field.getName()))
                .sorted(Comparator.comparing(SelectField::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(SelectField::id))
                .toList();
    }

    private static boolean isIn(CustomField field, Project project) {
        return project.getIssueTypes().stream().anyMatch(type -> field.isInScope(project, List.of(type.getId())));
    }
}

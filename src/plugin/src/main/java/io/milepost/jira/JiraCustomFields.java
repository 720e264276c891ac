package io.milepost.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.planning.fields.FieldPurpose;
import io.milepost.planning.fields.JiraFields;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;

/** Makes custom fields in Jira and puts them on its screens. */
public final class JiraCustomFields implements JiraFields {

    private static final String TYPES = "io.milepost.jira:";
    private static final String SEARCHERS = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final CustomFieldManager fields;
    private final FieldScreenManager screens;
    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final JiraAuthenticationContext person;

    public JiraCustomFields(
            CustomFieldManager fields,
            FieldScreenManager screens,
            ProjectManager projects,
            ConstantsManager constants,
            JiraAuthenticationContext person) {
        this.fields = fields;
        this.screens = screens;
        this.projects = projects;
        this.constants = constants;
        this.person = person;
    }

    @Override
    public String nameOf(FieldPurpose purpose) {
        String key = purpose.name().toLowerCase(Locale.ROOT).replace('_', '.');
        return person.getI18nHelper().getText("milepost.field.for." + key);
    }

    @Override
    public List<PresentField> fields() {
        Collection<FieldScreen> all = screens.getFieldScreens();
        return fields.getCustomFieldObjects().stream()
                .flatMap(field -> kind(field).map(kind -> present(field, kind, all)).stream())
                .toList();
    }

    private static PresentField present(CustomField field, FieldPurpose.Kind kind, Collection<FieldScreen> all) {
        Set<Long> shown = all.stream()
                .filter(screen -> screen.containsField(field.getId()))
                .map(FieldScreen::getId)
                .collect(Collectors.toSet());
        return new PresentField(field.getId(), field.getName(), kind, shown);
    }

    /** The type is null while the plugin that brings it is disabled. */
    private static Optional<FieldPurpose.Kind> kind(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type == null
                ? Optional.empty()
                : Arrays.stream(FieldPurpose.Kind.values())
                        .filter(kind -> type.getKey().equals(TYPES + kind.type()))
                        .findFirst();
    }

    @Override
    public List<Screen> screens() {
        return screens.getFieldScreens().stream()
                .map(screen -> new Screen(screen.getId(), screen.getName()))
                .toList();
    }

    @Override
    public List<Project> projects() {
        return projects.getProjectObjects().stream()
                .map(project -> new Project(project.getId(), project.getKey(), project.getName()))
                .toList();
    }

    @Override
    public String create(NewField field) {
        try {
            return fields.createCustomField(
                            field.name(),
                            person.getI18nHelper().getText("milepost.field.made"),
                            fields.getCustomFieldType(TYPES + field.kind().type()),
                            fields.getCustomFieldSearcher(
                                    SEARCHERS + field.kind().searcher()),
                            contexts(field),
                            types(field))
                    .getId();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not make the field " + field.name(), e);
        }
    }

    private List<JiraContextNode> contexts(NewField field) {
        return field.projectIds().isEmpty()
                ? List.of(GlobalIssueContext.getInstance())
                : field.projectIds().stream()
                        .<JiraContextNode>map(id -> new ProjectContext(id, projects))
                        .toList();
    }

    /** One that is null stands for all types. */
    private List<IssueType> types(NewField field) {
        Stream<IssueType> chosen = constants.getAllIssueTypeObjects().stream()
                .filter(type -> field.issueTypeIds().contains(type.getId()));
        return field.issueTypeIds().isEmpty() ? Collections.singletonList(null) : chosen.toList();
    }

    @Override
    public void show(String fieldId, long screenId) {
        FieldScreen screen = screens.getFieldScreen(screenId);
        if (!screen.containsField(fieldId)) {
            screen.getTab(0).addFieldScreenLayoutItem(fieldId);
        }
    }
}

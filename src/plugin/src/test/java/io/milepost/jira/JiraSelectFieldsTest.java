package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.lookup.SelectField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraSelectFieldsTest {

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Project marketing = mock(Project.class);
    private final JiraSelectFields select = new JiraSelectFields(fields, projects);

    @BeforeEach
    void marketingHasTasks() {
        IssueType task = mock(IssueType.class);
        when(task.getId()).thenReturn("3");
        when(projects.getProjectObj(1L)).thenReturn(marketing);
        when(marketing.getIssueTypes()).thenReturn(List.of(task));
    }

    private CustomField field(String id, String name, String type) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> its = mock(CustomFieldType.class);
        when(its.getKey()).thenReturn(type);
        doReturn(its).when(field).getCustomFieldType();
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getName()).thenReturn(name);
        when(field.isInScope(eq(marketing), any())).thenReturn(true);
        return field;
    }

    @Nested
    class WhenProjectsHaveFieldsWithChoices {

        @Test
        void areThoseByNameThatAreNoLanesAnyway() {
            List<CustomField> all = List.of(
                    field("1", "season", SYSTEM + "select"),
                    field("2", "Region", SYSTEM + "multicheckboxes"),
                    field("3", "Team", SYSTEM + "select"),
                    field("4", "Budget", SYSTEM + "float"),
                    field("5", "Channel", "io.milepost.jira:channel"));
            when(fields.getCustomFieldObjects()).thenReturn(all);

            assertThat(select.inProjects(List.of(1L)))
                    .containsExactly(
                            new SelectField("customfield_2", "Region"), new SelectField("customfield_1", "season"));
        }

        @Test
        void areThoseThatSomeOfTheirIssuesHave() {
            CustomField elsewhere = field("1", "Region", SYSTEM + "select");
            when(elsewhere.isInScope(marketing, List.of("3"))).thenReturn(false);
            CustomField withoutType = mock(CustomField.class);
            when(fields.getCustomFieldObjects()).thenReturn(List.of(elsewhere, withoutType));

            assertThat(select.inProjects(List.of(1L, 404L))).isEmpty();
        }
    }
}

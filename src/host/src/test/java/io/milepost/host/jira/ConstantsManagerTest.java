package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Issue types, statuses, resolutions and the projects that use them. */
class ConstantsManagerTest extends JiraContract {

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    private ConstantsManager constants() {
        return jira.get(ConstantsManager.class);
    }

    @Nested
    class WhenJiraIsNew {

        @Test
        void hasTheTypesOfJiraSoftwareUnderTheirIds() {
            assertThat(constants().getIssueType("10000").getName()).isEqualTo("Epic");
            assertThat(constants().getAllIssueTypeObjects())
                    .filteredOn(IssueType::isSubTask)
                    .extracting(IssueType::getName)
                    .containsExactly("Sub-task");
        }

        @Test
        void listsStatusesInTheOrderOfTheWork() {
            assertThat(constants().getStatuses())
                    .extracting(status -> status.getStatusCategory().getKey())
                    .containsExactly("new", "indeterminate", "done");
        }

        @Test
        void hasTheResolutionsOfJiraSoftware() {
            assertThat(constants().getResolutions())
                    .extracting(IssueConstant::getName)
                    .containsExactly("Done", "Won't Do", "Duplicate", "Cannot Reproduce");
        }

        @Test
        void answersWithNothingForAnUnknownId() {
            assertThat(constants().getStatus("99")).isNull();
            assertThat(constants().getResolution("x")).isNull();
            assertThat(constants().getIssueType(null)).isNull();
        }
    }

    @Nested
    class WhenAProjectIsMade {

        @Test
        void isFoundByIdAndByExactKeyAndHasAllTypes() {
            ProjectManager projects = jira.get(ProjectManager.class);
            String key = jira.project();
            Project project = projects.getProjectObjByKey(key);

            assertThat(projects.getProjectObj(project.getId())).isEqualTo(project);
            assertThat(projects.getProjectObjects()).contains(project);
            assertThat(projects.getProjectObjByKey(key.toLowerCase(java.util.Locale.ROOT)))
                    .isNull();
            assertThat(project.getIssueTypes()).hasSameSizeAs(constants().getAllIssueTypeObjects());
            assertThat(project.getId()).isGreaterThanOrEqualTo(10000);
        }
    }
}

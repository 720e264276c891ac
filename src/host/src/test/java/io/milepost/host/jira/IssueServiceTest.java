package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Creating issues as plugins do: {@code validateCreate} checks what was typed, {@code create} makes the issue. */
class IssueServiceTest extends JiraContract {
    private String project;
    private String start;

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    @BeforeAll
    void makeProject() {
        project = jira.project();
        start = jira.field(CustomFieldTypes.DATE, "Start date");
    }

    private IssueService service() {
        return jira.get(IssueService.class);
    }

    private String picked(String day) {
        return jira.get(DateFieldFormat.class).formatDatePicker(Date.valueOf(LocalDate.parse(day)));
    }

    private IssueInputParameters epic(String summary) {
        IssueInputParameters typed = service().newIssueInputParameters();
        typed.setProjectId(jira.get(ProjectManager.class)
                        .getProjectByCurrentKey(project)
                        .getId())
                .setIssueTypeId(JiraFixture.EPIC)
                .setSummary(summary);
        return typed;
    }

    @Nested
    class WhenAllThatWasTypedIsRight {

        @Test
        void makesTheIssueAndAnnouncesIt() {
            ApplicationUser bob = jira.person();
            IssueInputParameters typed = epic("Reach more people")
                    .setAssigneeId(bob.getName())
                    .setReporterId(bob.getName())
                    .setDueDate(picked("2027-01-31"))
                    .addCustomFieldValue(start, picked("2027-01-01"));

            CreateValidationResult checked = service().validateCreate(jira.admin(), typed);
            assertThat(checked.isValid()).isTrue();
            assertThat(jira.events.take()).isEmpty();
            Issue made = service().create(jira.admin(), checked).getIssue();

            Issue stored = jira.get(IssueManager.class).getIssueObject(made.getId());
            assertThat(stored.getSummary()).isEqualTo("Reach more people");
            assertThat(stored.getAssignee()).isEqualTo(bob);
            assertThat(stored.getDueDate().toLocalDateTime().toLocalDate()).isEqualTo(LocalDate.parse("2027-01-31"));
            assertThat(stored.getCustomFieldValue(
                            jira.get(CustomFieldManager.class).getCustomFieldObject(start)))
                    .isNotNull();
            assertThat(jira.events.take()).isNotEmpty();
        }
    }

    @Nested
    class WhenSomethingIsWrong {

        @Test
        void saysWhatByFieldAndMakesNothing() {
            IssueInputParameters typed = epic(" ").setAssigneeId("nobody");

            CreateValidationResult checked = service().validateCreate(jira.admin(), typed);

            assertThat(checked.isValid()).isFalse();
            assertThat(checked.getErrorCollection().getErrors())
                    .containsKeys("summary", "assignee")
                    .contains(entry("summary", "You must specify the field summary."));
            assertThat(jira.events.take()).isEmpty();
        }

        @Test
        void refusesToCreateItAllTheSame() {
            CreateValidationResult checked = service().validateCreate(jira.admin(), epic(" "));

            assertThatThrownBy(() -> service().create(jira.admin(), checked)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class WhenThePersonMayNotCreateIssuesThere {

        @Test
        void saysSoForTheWhole() {
            CreateValidationResult checked = service().validateCreate(null, epic("Reach more people"));

            assertThat(checked.isValid()).isFalse();
            assertThat(checked.getErrorCollection().getErrors().containsKey("summary"))
                    .isFalse();
        }
    }
}

package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Making and changing issues as plugins do: {@code validateX} checks what was typed, {@code x} does it. */
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
    class WhenFieldsAreChanged {

        private final Issue issue = jira.issue(project, JiraFixture.STORY, "duedate", "2027-01-31");

        private UpdateValidationResult check(ApplicationUser person, IssueInputParameters typed) {
            typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
            jira.events.take();
            return service().validateUpdate(person, issue.getId(), typed);
        }

        private Issue stored() {
            return jira.get(IssueManager.class).getIssueObject(issue.getId());
        }

        private IssueInputParameters typed() {
            return service().newIssueInputParameters();
        }

        @Test
        void answersWithTheIssueAsItWillBeAndWritesOnlyThen() {
            ApplicationUser bob = jira.person();
            CustomField startField = jira.get(CustomFieldManager.class).getCustomFieldObject(start);
            UpdateValidationResult checked = check(
                    jira.admin(),
                    typed().setSummary("Other words")
                            .setAssigneeId(bob.getName())
                            .setDueDate("")
                            .addCustomFieldValue(start, picked("2027-01-01")));

            assertThat(checked.isValid()).isTrue();
            assertThat(checked.getIssue().getSummary()).isEqualTo("Other words");
            assertThat(checked.getIssue().getAssignee()).isEqualTo(bob);
            assertThat(checked.getIssue().getDueDate()).isNull();
            assertThat(checked.getIssue().getCustomFieldValue(startField))
                    .isEqualTo(Timestamp.valueOf("2027-01-01 00:00:00"));
            assertThat(stored().getDueDate()).isEqualTo(Timestamp.valueOf("2027-01-31 00:00:00"));
            assertThat(jira.events.take()).isEmpty();

            assertThat(service().update(jira.admin(), checked).isValid()).isTrue();
            assertThat(stored().getDueDate()).isNull();
            assertThat(stored().getSummary()).isEqualTo("Other words");
            assertThat(jira.events.take()).isNotEmpty();
        }

        @Test
        void saysWhatIsWrongByField() {
            UpdateValidationResult checked =
                    check(jira.admin(), typed().setSummary(" ").setAssigneeId("nobody"));

            assertThat(checked.getErrorCollection().getErrors()).containsOnlyKeys("summary", "assignee");
            assertThatThrownBy(() -> service().update(jira.admin(), checked)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void isForWhoMayEditTheIssue() {
            assertThat(check(null, typed().setSummary("Other words"))
                            .getErrorCollection()
                            .getErrorMessages())
                    .hasSize(1);
            assertThat(service().validateUpdate(jira.admin(), 987_654L, typed()).isValid())
                    .isFalse();
        }

        @Test
        void takesAnEpicAsFormsNameIt() {
            Issue epic = jira.issue(project, JiraFixture.EPIC);

            service()
                    .update(
                            jira.admin(),
                            check(
                                    jira.admin(),
                                    typed().addCustomFieldValue(JiraFixture.EPIC_LINK, "key:" + epic.getKey())));

            assertThat(stored().getCustomFieldValue(
                                    jira.get(CustomFieldManager.class).getCustomFieldObject(JiraFixture.EPIC_LINK)))
                    .isEqualTo(epic);
        }

        @Test
        void hasNoChoicesInAFieldWithoutOptions() {
            CustomField field = jira.get(CustomFieldManager.class).getCustomFieldObject(start);

            assertThat(field.getOptions(null, field.getRelevantConfig(issue), null))
                    .isNull();
            assertThat(field.getRelevantConfig(issue).getFieldId()).isEqualTo(start);
        }
    }

    @Nested
    class WhenAStepIsTaken {

        private final Issue issue = jira.issue(project, JiraFixture.STORY);

        private int stepTo(String status) {
            WorkflowManager workflows = jira.get(WorkflowManager.class);
            return jira.get(IssueWorkflowManager.class).getSortedAvailableActions(issue, jira.admin()).stream()
                    .map(ActionDescriptor::getId)
                    .filter(id -> status.equals(workflows.getNextStatusIdForAction(issue, id)))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void leadsToItsStatus() {
            TransitionValidationResult checked = service()
                    .validateTransition(
                            jira.admin(), issue.getId(), stepTo("3"), service().newIssueInputParameters());

            assertThat(checked.isValid()).isTrue();
            assertThat(service().transition(jira.admin(), checked).getIssue().getStatusId())
                    .isEqualTo("3");
        }

        @Test
        void isRefusedWhereTheWorkflowDoesNotOfferIt() {
            TransitionValidationResult checked = service()
                    .validateTransition(
                            jira.admin(), issue.getId(), 987_654, service().newIssueInputParameters());

            assertThat(checked.isValid()).isFalse();
            assertThatThrownBy(() -> service().transition(jira.admin(), checked))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void isOfferedToNobodyWithoutThePermission() {
            assertThat(jira.get(IssueWorkflowManager.class).getSortedAvailableActions(issue, null))
                    .isEmpty();
            assertThat(service()
                            .validateTransition(
                                    null, issue.getId(), stepTo("3"), service().newIssueInputParameters())
                            .isValid())
                    .isFalse();
        }
    }

    @Nested
    class WhenDaysArePicked {

        @Test
        void readsWhatItWrites() {
            DateFieldFormat dates = jira.get(DateFieldFormat.class);

            assertThat(dates.parseDatePicker(picked("2027-03-28"))).isEqualTo(Timestamp.valueOf("2027-03-28 00:00:00"));
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

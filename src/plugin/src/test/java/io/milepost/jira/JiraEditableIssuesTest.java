package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.EditableIssues.Present;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** An issue in a mocked Jira that serves goal 1 and blocks nothing: written whole, or put back. */
class JiraEditableIssuesTest {

    private static final long ISSUE = 7;
    private static final int STEP = 21;

    private final LinkedJira jira = new LinkedJira();
    private final IssueService service = mock(IssueService.class);
    private final IssueWorkflowManager steps = mock(IssueWorkflowManager.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final IssueInputParameters form = mock(IssueInputParameters.class);
    private final MutableIssue issue = issue(ISSUE, "task");
    private final MutableIssue then = mock(MutableIssue.class);
    private final JiraEditableIssues issues = new JiraEditableIssues(
            service,
            new JiraEditableIssues.Fields(
                    mock(CustomFieldManager.class), mock(DateFieldFormat.class), () -> ZoneOffset.UTC),
            new IssueTies(jira.contributions(), jira.links.manager(), types, jira.bulkIssues(), () -> LinkedJira.RULES),
            new WorkflowSteps(service, steps, workflows),
            jira.bulkIssues(),
            () -> LinkedJira.RULES,
            jira.accounts());

    private static MutableIssue issue(long id, String type) {
        MutableIssue issue = mock(MutableIssue.class);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("MKT");
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getSummary()).thenReturn("Write");
        return issue;
    }

    @BeforeEach
    void fillJira() {
        Map<Long, Issue> all = Map.of(ISSUE, issue, 1L, issue(1, "epic"), 2L, issue(2, "epic"));
        when(jira.issues.getIssueObjects(anyCollection()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(all::get)
                        .toList());
        jira.links.contributes(100, ISSUE, 1);
        IssueLinkType blocks = Links.type(3L, "Blocks", "blocks", null);
        when(types.getIssueLinkTypes()).thenReturn(List.of(blocks));
        when(service.newIssueInputParameters()).thenReturn(form);
        when(service.validateUpdate(any(), any(), any()))
                .thenReturn(new UpdateValidationResult(then, new SimpleErrorCollection(), Map.of()));
        when(service.update(any(), any())).thenReturn(new IssueResult(then, new SimpleErrorCollection()));
        ActionDescriptor action = new ActionDescriptor();
        action.setId(STEP);
        when(steps.getSortedAvailableActions(any(), any())).thenReturn(List.of(action));
        when(workflows.getNextStatusIdForAction(issue, STEP)).thenReturn("3");
        when(service.validateTransition(any(), any(), anyInt(), any()))
                .thenReturn(
                        new TransitionValidationResult(issue, new SimpleErrorCollection(), Map.of(), Map.of(), STEP));
    }

    private void stepAnswers(String... words) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        List.of(words).forEach(errors::addErrorMessage);
        when(service.transition(any(), any())).thenReturn(new IssueResult(issue, errors));
    }

    /** Another name, another goal and another status. */
    private static IssueEdit edit() {
        Contents before =
                new Contents(Map.of(Part.SUMMARY, Set.of("Write"), Part.GOALS, Set.of("1"), Part.STATUS, Set.of("1")));
        Contents after =
                new Contents(Map.of(Part.SUMMARY, Set.of("Call"), Part.GOALS, Set.of("2"), Part.STATUS, Set.of("3")));
        return new IssueEdit(ISSUE, before, after);
    }

    @Nested
    class WhenItIsRead {

        @Test
        void saysWhatItServesAndBlocks() {
            jira.links.blocks(101, ISSUE, 9);

            Present present = issues.read(List.of(ISSUE), Set.of(Part.GOALS, Part.BLOCKS, Part.SUMMARY))
                    .get(ISSUE);

            assertThat(present.contents())
                    .isEqualTo(new Contents(
                            Map.of(Part.GOALS, Set.of("1"), Part.BLOCKS, Set.of("9"), Part.SUMMARY, Set.of("Write"))));
            assertThat(present.isGoal()).isFalse();
            assertThat(issues.read(List.of(99L), Set.of())).isEmpty();
        }
    }

    @Nested
    class WhenJiraAgrees {

        @Test
        void changesFieldsThenLinksThenTheStatus() throws CreateException {
            stepAnswers();
            when(then.getSummary()).thenReturn("Call");

            assertThat(issues.write(LinkedJira.ANNA, edit())).isEmpty();

            InOrder order = inOrder(service, jira.links.manager());
            order.verify(service).update(any(), any());
            order.verify(jira.links.manager()).removeIssueLink(any(), any());
            order.verify(jira.links.manager()).createIssueLink(eq(ISSUE), eq(2L), anyLong(), any(), any());
            order.verify(service).transition(any(), any());
        }

        @Test
        void changesNothingWhereItIsOnlyChecked() {
            when(then.getSummary()).thenReturn("Call");

            assertThat(issues.check(LinkedJira.ANNA, edit())).isEmpty();

            verify(service, never()).update(any(), any());
            verify(service, never()).transition(any(), any());
        }
    }

    @Nested
    class WhenAValidatorRefusesTheStepAtLast {

        @Test
        void putsFieldsAndLinksBack() throws CreateException {
            stepAnswers("Measure first.");
            when(then.getSummary()).thenReturn("Call");

            assertThat(issues.write(LinkedJira.ANNA, edit()))
                    .containsExactly(ChangeProblem.said(Optional.of(Part.STATUS), "Measure first."));

            InOrder order = inOrder(form, jira.links.manager());
            order.verify(form).setSummary("Call");
            order.verify(jira.links.manager()).createIssueLink(eq(ISSUE), eq(2L), anyLong(), any(), any());
            order.verify(form).setSummary("Write");
        }

        @Test
        void doesSoAsWellWhereJiraBreaks() throws CreateException {
            when(then.getSummary()).thenReturn("Call");
            doThrow(new CreateException("no"))
                    .when(jira.links.manager())
                    .createIssueLink(eq(ISSUE), eq(2L), anyLong(), any(), any());

            assertThatThrownBy(() -> issues.write(LinkedJira.ANNA, edit())).isInstanceOf(IllegalStateException.class);

            verify(form).setSummary("Write");
            verify(service, never()).transition(any(), any());
        }
    }

    @Nested
    class WhenNoStepLeadsThere {

        @Test
        void writesNothingOfIt() {
            when(workflows.getNextStatusIdForAction(issue, STEP)).thenReturn("5");
            when(then.getSummary()).thenReturn("Call");

            assertThat(issues.write(LinkedJira.ANNA, edit()))
                    .containsExactly(ChangeProblem.of(Part.STATUS, Reason.NO_STEP));
            verify(service, never()).update(any(), any());
        }
    }

    @Nested
    class WhenItServesAGoalThroughItsParent {

        @Test
        void isRefused() {
            IssueEdit edit = new IssueEdit(
                    ISSUE, new Contents(Map.of(Part.GOALS, Set.of("2"))), new Contents(Map.of(Part.GOALS, Set.of())));

            assertThat(issues.check(LinkedJira.ANNA, edit))
                    .containsExactly(ChangeProblem.of(Part.GOALS, Reason.INHERITED));
        }
    }
}

package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.milepost.domain.Progress;
import io.milepost.domain.change.Part;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.LookupWorld;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.OfferedValues.Choice;
import io.milepost.planning.staging.OfferedValues.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an issue of the project MKT, which is in progress, can be given in a mocked Jira. */
class JiraOfferedValuesTest {

    private static final Map<String, IssueStatus> STATUSES = Map.of(
            "1", new IssueStatus("To Do", Progress.TO_DO),
            "3", new IssueStatus("In Progress", Progress.IN_PROGRESS),
            "4", new IssueStatus("Approval", Progress.IN_PROGRESS),
            "5", new IssueStatus("Done", Progress.DONE));

    private final LinkedJira jira = new LinkedJira();
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final IssueWorkflowManager steps = mock(IssueWorkflowManager.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final LookupWorld world = new LookupWorld().project(1, "MKT", "Marketing");
    private final Issue issue = mock(Issue.class);
    private final Project project = mock(Project.class);
    private final JiraOfferedValues offered = new JiraOfferedValues(
            fields,
            new WorkflowSteps(mock(IssueService.class), steps, workflows),
            ids -> ids.stream().collect(Collectors.toMap(id -> id, STATUSES::get)),
            world.choiceLookup(),
            jira.bulkIssues(),
            jira.accounts());

    @BeforeEach
    void fillJira() {
        when(issue.getId()).thenReturn(7L);
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getIssueTypeId()).thenReturn("task");
        when(issue.getStatusId()).thenReturn("3");
        when(jira.issues.getIssueObjects(anyCollection())).thenReturn(List.of(issue));
    }

    private Offer offer(Part part) {
        return offered.of("anna", List.of(7L), part).get(7L);
    }

    private CustomField field(String type, String name) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> itsType = mock(CustomFieldType.class);
        when(itsType.getKey()).thenReturn(type);
        when(field.getName()).thenReturn(name);
        when(field.isInScope(any(), any())).thenReturn(true);
        doReturn(itsType).when(field).getCustomFieldType();
        when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
        return field;
    }

    private void leadsTo(String... statusIds) {
        List<ActionDescriptor> actions = Stream.of(statusIds)
                .map(id -> {
                    ActionDescriptor action = new ActionDescriptor();
                    action.setId(Integer.parseInt(id));
                    return action;
                })
                .toList();
        when(steps.getSortedAvailableActions(any(), any())).thenReturn(actions);
        when(workflows.getNextStatusIdForAction(any(), anyInt()))
                .thenAnswer(call -> call.getArgument(1).toString());
    }

    @Nested
    class WhenAStatusIsWanted {

        @Test
        void offersWhereTheStepsLeadAndWhereItStandsInTheOrderOfTheWork() {
            leadsTo("5", "4", "1", "5");

            assertThat(offer(Part.STATUS).choices())
                    .extracting(Choice::name)
                    .containsExactly("To Do", "Approval", "In Progress", "Done");
            assertThat(offer(Part.STATUS).now()).containsExactly("3");
            assertThat(offer(Part.STATUS).against()).isEmpty();
        }

        @Test
        void saysThatNoStepLeadsElsewhere() {
            leadsTo("3");

            assertThat(offer(Part.STATUS)).isEqualTo(Offer.none(Set.of("3"), Reason.NO_STEP));
        }
    }

    @Nested
    class WhenThePlanOffersChoices {

        @Test
        void offersTheseForOurOwnFields() {
            CustomField channel = field("io.milepost.jira:channel", "Channel");
            when(issue.getCustomFieldValue(channel)).thenReturn("Mail");
            FieldChoices own = new FieldChoices(List.of("Fair", "Web"), List.of(), List.of("Families"));
            world.plans().rules(1, PlanRules.STANDARD.offering(own), Instant.EPOCH);

            assertThat(offer(Part.CHANNEL).choices()).extracting(Choice::value).containsExactly("Fair", "Web");
            assertThat(offer(Part.CHANNEL).now()).containsExactly("Mail");
            field("io.milepost.jira:audience", "Audience");
            assertThat(offer(Part.AUDIENCE).choices())
                    .isEqualTo(own.audiences().stream().map(Choice::named).toList());
        }

        @Test
        void saysThatTheIssueHasNoSuchField() {
            when(fields.getCustomFieldObjects()).thenReturn(List.of());

            assertThat(offer(Part.CHANNEL)).isEqualTo(Offer.none(Set.of(), Reason.NO_FIELD));
        }
    }

    @Nested
    class WhenJiraOffersChoices {

        private void options(CustomField field, String... values) {
            Options options = mock(Options.class);
            when(options.stream()).thenAnswer(call -> Stream.of(values).map(value -> {
                Option option = mock(Option.class);
                when(option.getValue()).thenReturn(value);
                return option;
            }));
            when(field.getOptions(any(), any(), any())).thenReturn(options);
        }

        @Test
        void offersTheOptionsOfATeamsField() {
            options(field("select", "Team"), "Web", "Events");

            assertThat(offer(Part.TEAM).choices()).extracting(Choice::name).containsExactly("Web", "Events");
            assertThat(offer(Part.TEAM).takesAnyText()).isFalse();
            assertThat(offer(Part.TEAM).takesSeveral()).isFalse();
        }

        @Test
        void saysThatATeamsFieldTakesSeveral() {
            options(field("com.atlassian.jira.plugin.system.customfieldtypes:multiselect", "Team"), "Web", "Events");

            assertThat(offer(Part.TEAM))
                    .isEqualTo(Offer.ofSeveral(Set.of(), List.of(Choice.named("Web"), Choice.named("Events"))));
        }

        @Test
        void takesAnyTextWhereTheFieldOfATeamIsOne() {
            field("text", "Team");

            assertThat(offer(Part.TEAM)).isEqualTo(Offer.ofAnyText(Set.of()));
        }

        @Test
        void offersTheComponentsOfTheProjectAsProducts() {
            assertThat(offer(Part.PRODUCT).against()).contains(Reason.NO_CHOICE);
            ProjectComponent app = mock(ProjectComponent.class);
            when(app.getName()).thenReturn("App");
            when(project.getProjectComponents()).thenReturn(List.of(app));

            assertThat(offer(Part.PRODUCT).choices()).containsExactly(Choice.named("App"));
            assertThat(offer(Part.PRODUCT).takesSeveral()).isTrue();
        }
    }

    @Nested
    class WhenAFieldOfJiraHasChoices {

        private final Part market = Part.ofField("customfield_2");

        private CustomField market(String type) {
            CustomField field = field("com.atlassian.jira.plugin.system.customfieldtypes:" + type, "Market");
            when(field.getId()).thenReturn("customfield_2");
            when(fields.getCustomFieldObject("customfield_2")).thenReturn(field);
            Options options = mock(Options.class);
            when(options.stream())
                    .thenAnswer(call -> Stream.of("Home", "Overseas").map(this::option));
            when(field.getOptions(any(), any(), any())).thenReturn(options);
            return field;
        }

        private Option option(String value) {
            Option option = mock(Option.class);
            when(option.getValue()).thenReturn(value);
            return option;
        }

        @Test
        void offersADisabledOneOnlyWhereTheIssueHasIt() {
            CustomField field = market("select");
            Option home = option("Home");
            Option overseas = option("Overseas");
            when(overseas.getDisabled()).thenReturn(true);
            when(field.getOptions(any(), any(), any()).stream()).thenAnswer(call -> Stream.of(home, overseas));

            assertThat(offer(market).choices()).containsExactly(Choice.named("Home"));
            when(issue.getCustomFieldValue(field)).thenReturn(overseas);
            assertThat(offer(market).choices()).containsExactly(Choice.named("Home"), Choice.named("Overseas"));
        }

        @Test
        void offersThem() {
            CustomField field = market("select");
            Option home = option("Home");
            when(issue.getCustomFieldValue(field)).thenReturn(home);

            assertThat(offer(market))
                    .isEqualTo(Offer.of(Set.of("Home"), List.of(Choice.named("Home"), Choice.named("Overseas"))));
        }

        @Test
        void leavesThoseOfTwoLevelsToJira() {
            market("cascadingselect");

            assertThat(offer(market)).isEqualTo(Offer.none(Set.of(), Reason.TWO_LEVELS));
        }
    }
}

package io.milepost.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.milepost.domain.Progress;
import io.milepost.lookup.IssueGoals;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanExamples;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What Jira's workflows hear from the plugin; messages are written as their keys with the values in brackets. */
class WorkflowModulesTest {

    private static final String LEADS = "customfield_1";
    private static final String EPIC = "customfield_2";

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO)
            .issue(20, "MKT-20", "Other goal", Progress.TO_DO)
            .issue(11, "MKT-11", "Activity of both", Progress.TO_DO)
            .issue(12, "MKT-12", "Of no goal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .contributes(11, 10)
            .contributes(11, 20);
    private final CustomFieldManager manager = mock(CustomFieldManager.class);
    private final JiraAuthenticationContext person = mock(JiraAuthenticationContext.class);
    private final IssueGoals goals = world.issueGoals();
    private final NumberFields fields = new NumberFields(manager);
    private final CustomField leads = field(LEADS, "Leads", "io.milepost.jira:kpi-number");
    private final CustomField epic = field(EPIC, "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link");
    private final Issue issue = mock(Issue.class);

    @BeforeEach
    void theFieldsAndTheTexts() {
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Object.class)))
                .thenAnswer(call -> call.getArgument(0) + Arrays.toString((Object[]) call.getArgument(1)));
        when(person.getI18nHelper()).thenReturn(texts);
        when(manager.getCustomFieldObjects()).thenReturn(List.of(leads, epic));
        when(manager.getCustomFieldObject(LEADS)).thenReturn(leads);
        when(issue.getId()).thenReturn(11L);
    }

    private static CustomField field(String id, String name, String typeKey) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        when(field.getId()).thenReturn(id);
        when(field.getName()).thenReturn(name);
        doReturn(type).when(field).getCustomFieldType();
        return field;
    }

    private InvalidInputException refusal(Validator validator, Map<String, String> arguments) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> validator.validate(Map.of("issue", issue), arguments, null));
    }

    @Nested
    class WhenAStepNeedsAKpiValue {

        private final Validator validator = new NeedsKpiValue(fields, person);

        @Test
        void namesTheFieldThatIsEmpty() {
            assertThat(refusal(validator, Map.of("field", LEADS)).getErrors())
                    .isEqualTo(Map.of(LEADS, "milepost.workflow.needs.kpi.refused[Leads]"));
        }

        @Test
        void passesWithANumber() {
            when(issue.getCustomFieldValue(leads)).thenReturn(0.0);

            assertThat(refusal(validator, Map.of("field", LEADS))).isNull();
        }

        @Test
        void saysThatTheFieldIsGone() {
            assertThat(refusal(validator, Map.of("field", "customfield_9")).getGenericErrors())
                    .isEqualTo(List.of("milepost.workflow.field.gone"));
        }
    }

    @Nested
    class WhenAStepNeedsAnOwnerAndADueDate {

        private final Validator validator = new NeedsOwnerAndDueDate(person);

        @Test
        void namesWhatIsMissing() {
            assertThat(refusal(validator, Map.of()).getErrors().keySet()).isEqualTo(Set.of("assignee", "duedate"));

            when(issue.getDueDate()).thenReturn(new Timestamp(0));
            assertThat(refusal(validator, Map.of()).getErrors())
                    .isEqualTo(Map.of("assignee", "milepost.workflow.needs.owner.refused"));
        }

        @Test
        void passesWithBoth() {
            when(issue.getDueDate()).thenReturn(new Timestamp(0));
            when(issue.getAssignee()).thenReturn(mock(ApplicationUser.class));

            assertThat(refusal(validator, Map.of())).isNull();
        }
    }

    @Nested
    class WhenAStepNeedsAGoal {

        private final Validator validator = new NeedsGoal(goals, manager, person);

        @Test
        void passesForWhatServesAGoalAndForGoals() {
            assertThat(refusal(validator, Map.of())).isNull();
            when(issue.getId()).thenReturn(10L);
            assertThat(refusal(validator, Map.of())).isNull();
        }

        @Test
        void refusesWhatServesNone() {
            when(issue.getId()).thenReturn(12L);

            assertThat(refusal(validator, Map.of()).getGenericErrors())
                    .isEqualTo(List.of("milepost.workflow.needs.goal.refused"));
        }

        @Test
        void takesTheEpicOfAnIssueThatIsJustBeingCreated() {
            when(issue.getId()).thenReturn(null);
            assertThat(refusal(validator, Map.of())).isNotNull();

            when(issue.getCustomFieldValue(epic)).thenReturn(mock(Issue.class));
            assertThat(refusal(validator, Map.of())).isNull();
        }
    }

    @Nested
    class WhenAStepIsOfferedUntilTheGoalIsClosed {

        private boolean isOffered(Long issueId) {
            when(issue.getId()).thenReturn(issueId);
            return new GoalNotClosed(goals).passesCondition(Map.of("issue", issue), Map.of(), null);
        }

        @Test
        void isOfferedToActivitiesUntilAllTheirGoalsAreClosed() {
            world.plans().plan(10, PlanExamples.closedOn("2026-11-20"));
            assertThat(isOffered(11L)).isTrue();
            assertThat(isOffered(10L)).isFalse();
            assertThat(isOffered(20L)).isTrue();

            world.plans().plan(20, PlanExamples.closedOn("2026-11-20"));
            assertThat(isOffered(11L)).isFalse();
        }

        @Test
        void isOfferedToWhatServesNoGoalAndToWhatIsJustBeingCreated() {
            assertThat(isOffered(12L)).isTrue();
            assertThat(isOffered(null)).isTrue();
        }
    }

    @Nested
    class WhenAnAdministratorSetsAModuleUp {

        @Test
        void offersNumberFieldsAndKeepsTheChoice() {
            FieldFactory factory = new FieldFactory(fields);
            ValidatorDescriptor chosen = new ValidatorDescriptor();
            chosen.getArgs().put("field", LEADS);

            assertThat(factory.getVelocityParams("input-parameters", null).get("fields"))
                    .isEqualTo(List.of(Map.of("id", LEADS, "name", "Leads")));
            assertThat(factory.getVelocityParams("edit-parameters", chosen).get("fieldId"))
                    .isEqualTo(LEADS);
            assertThat(factory.getVelocityParams("view", chosen).get("fieldName"))
                    .isEqualTo("Leads");
            assertThat(factory.getDescriptorParams(Map.of("field", new String[] {LEADS})))
                    .isEqualTo(Map.of("field", LEADS));
        }

        @Test
        void keepsTheNameOfTheKpi() {
            RecordKpiFactory factory = new RecordKpiFactory(fields);
            FunctionDescriptor chosen = new FunctionDescriptor();
            chosen.getArgs().putAll(Map.of("field", "customfield_9", "kpi", "Leads"));

            assertThat(factory.getDescriptorParams(
                            Map.of("field", new String[] {LEADS}, "kpi", new String[] {" Leads "})))
                    .isEqualTo(Map.of("field", LEADS, "kpi", "Leads"));
            assertThat(factory.getVelocityParams("view", chosen))
                    .containsKey("kpi")
                    .doesNotContainKey("fieldName");
        }

        @Test
        void asksNothingForTheOthers() {
            PlainFactory factory = new PlainFactory();

            assertThatCode(() -> factory.getVelocityParams("view", new ValidatorDescriptor()))
                    .doesNotThrowAnyException();
            assertThat(factory.getDescriptorParams(Map.of())).isEmpty();
        }
    }
}

package io.milepost.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.query.operand.FunctionOperand;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivitiesOfGoalTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO)
            .issue(11, "MKT-11", "Activity", Progress.TO_DO)
            .issue(12, "MKT-12", "Secret activity", Progress.TO_DO)
            .issue(20, "MKT-20", "Sub-goal", Progress.TO_DO)
            .issue(21, "MKT-21", "Activity of the sub-goal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.of(10))
            .contributes(11, 10)
            .contributes(12, 10)
            .contributes(21, 20)
            .hide(12);
    private final ActivitiesOfGoal function = new ActivitiesOfGoal(world.goalLookup());
    private final ApplicationUser anna = mock(ApplicationUser.class);

    @BeforeEach
    void describedInTheLanguageOfThePerson() {
        JqlFunctionModuleDescriptor descriptor = mock(JqlFunctionModuleDescriptor.class);
        I18nHelper texts = mock(I18nHelper.class);
        when(descriptor.getFunctionName()).thenReturn("activitiesOfGoal");
        when(descriptor.getI18nBean()).thenReturn(texts);
        when(texts.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + "[" + call.getArgument(1) + "]");
        function.init(descriptor);
        when(anna.getKey()).thenReturn("anna");
    }

    private static FunctionOperand call(String... arguments) {
        return new FunctionOperand("activitiesOfGoal", List.of(arguments));
    }

    private Set<String> errors(ApplicationUser searcher, String... arguments) {
        return function.validate(searcher, call(arguments), null).getErrorMessages();
    }

    private List<Long> found(ApplicationUser searcher, boolean securityOverridden, String key) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(searcher);
        when(context.isSecurityOverriden()).thenReturn(securityOverridden);
        return function.getValues(context, call(key), null).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    @Nested
    class WhenASearchIsChecked {

        @Test
        void acceptsTheKeyOfAGoal() {
            assertThat(errors(anna, "MKT-10")).isEmpty();
            assertThat(errors(anna, " MKT-10 ")).isEmpty();
        }

        @Test
        void refusesAnotherNumberOfArguments() {
            assertThat(errors(anna)).containsExactly("milepost.jql.activities.arguments[activitiesOfGoal]");
            assertThat(errors(anna, "MKT-10", "MKT-20"))
                    .containsExactly("milepost.jql.activities.arguments[activitiesOfGoal]");
        }

        @Test
        void refusesUnknownAndUnseenGoalsAlike() {
            world.hide(10);

            assertThat(errors(anna, "MKT-99")).containsExactly("milepost.jql.activities.unknown[MKT-99]");
            assertThat(errors(anna, "MKT-10")).containsExactly("milepost.jql.activities.unknown[MKT-10]");
        }

        @Test
        void refusesAnIssueThatIsNoGoal() {
            assertThat(errors(anna, "MKT-11")).containsExactly("milepost.jql.activities.unknown[MKT-11]");
        }

        @Test
        void refusesNobodyInParticularWhereNothingIsPublic() {
            assertThat(errors(null, "MKT-10")).hasSize(1);
        }
    }

    @Nested
    class WhenASearchRuns {

        @Test
        void findsTheGoalsOwnActivitiesThatTheSearcherMaySee() {
            assertThat(found(anna, false, "MKT-10")).containsExactly(11L);
        }

        @Test
        void findsThemAllWhereJiraHasSetRightsAside() {
            assertThat(found(anna, true, "MKT-10")).containsExactly(11L, 12L);
        }

        @Test
        void findsNothingOnceTheGoalHasGone() {
            world.delete(10);

            assertThat(found(anna, false, "MKT-10")).isEmpty();
        }

        @Test
        void tellsJiraFromWhichCallAValueCame() {
            QueryCreationContext context = mock(QueryCreationContext.class);
            when(context.getApplicationUser()).thenReturn(anna);
            FunctionOperand call = call("MKT-10");

            assertThat(function.getValues(context, call, null))
                    .extracting(QueryLiteral::getSourceOperand)
                    .containsExactly(call);
        }
    }

    @Test
    void isAListOfIssues() {
        assertThat(function.getDataType()).isSameAs(JiraDataTypes.ISSUE);
        assertThat(function.getMinimumNumberOfExpectedArguments()).isEqualTo(1);
    }
}

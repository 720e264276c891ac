package io.milepost.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import java.util.OptionalLong;
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
            .contributes(11, 20)
            .hide(12);
    private final IssueFunction function = new ActivitiesOfGoal(world.activitySearch());
    private final Calls own = new Calls("activitiesOfGoal", function);
    private final Calls tree = new Calls("activitiesOfGoalTree", new ActivitiesOfGoalTree(world.activitySearch()));

    @Nested
    class WhenASearchIsChecked {

        @Test
        void acceptsTheKeysOfGoals() {
            assertThat(own.errors("MKT-10")).isEmpty();
            assertThat(own.errors(" MKT-10 ", "MKT-20")).isEmpty();
            assertThat(tree.errors("MKT-10")).isEmpty();
        }

        @Test
        void saysHowItIsCalledWhereNoGoalIsNamed() {
            assertThat(own.errors())
                    .containsExactly("milepost.jql.arguments[activitiesOfGoal, activitiesOfGoal(MKT-1)]");
        }

        @Test
        void refusesUnknownAndUnseenGoalsAlike() {
            world.hide(10);

            assertThat(own.errors("MKT-99")).containsExactly("milepost.jql.goal.unknown[MKT-99]");
            assertThat(own.errors("MKT-20", "MKT-10")).containsExactly("milepost.jql.goal.unknown[MKT-10]");
        }

        @Test
        void refusesAnIssueThatIsNoGoal() {
            assertThat(own.errors("MKT-11")).containsExactly("milepost.jql.goal.unknown[MKT-11]");
        }

        @Test
        void refusesNobodyInParticularWhereNothingIsPublic() {
            assertThat(own.errors((ApplicationUser) null, "MKT-10")).hasSize(1);
        }
    }

    @Nested
    class WhenASearchRuns {

        @Test
        void namesTheGoalsOwnActivitiesOfWhichJiraShowsWhatTheSearcherMaySee() {
            assertThat(own.found("MKT-10")).containsExactly(11L, 12L);
            assertThat(own.of("KEY").found("MKT-10")).containsExactly(11L, 12L);
        }

        @Test
        void namesOnlyThoseThatTheSearcherMaySeeWhereItIsAskedForWhatPointsToThem() {
            assertThat(own.of("parent").found("MKT-10")).containsExactly(11L);
            assertThat(tree.of("cf[10100]").found("MKT-10")).containsExactly(11L, 21L);
        }

        @Test
        void findsAnActivityOfTwoGoalsOnce() {
            assertThat(own.found("MKT-10", "MKT-20")).containsExactly(11L, 12L, 21L);
        }

        @Test
        void findsThoseOfTheGoalsBelowWhereTheTreeIsAskedFor() {
            assertThat(tree.found("MKT-10")).containsExactly(11L, 12L, 21L);
            assertThat(tree.found("MKT-20")).containsExactlyInAnyOrder(11L, 21L);
        }

        @Test
        void findsThemAllWhereJiraHasSetRightsAside() {
            own.of("parent");
            assertThat(own.found(Calls.context(own.anna, true), "MKT-10")).containsExactly(11L, 12L);
        }

        @Test
        void findsNothingOnceTheGoalHasGone() {
            world.delete(10);

            assertThat(own.found("MKT-10")).isEmpty();
            assertThat(own.found("MKT-10", "MKT-20")).containsExactlyInAnyOrder(11L, 21L);
        }

        @Test
        void tellsJiraFromWhichCallAValueCame() {
            FunctionOperand call = own.call("MKT-10");

            assertThat(function.getValues(Calls.context(own.anna, false), call, null))
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

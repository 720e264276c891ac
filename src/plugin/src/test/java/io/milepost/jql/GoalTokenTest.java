package io.milepost.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataTypes;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GoalTokenTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO)
            .issue(20, "MKT-20", "Sub-goal", Progress.TO_DO)
            .issue(11, "MKT-11", "Activity", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.of(10))
            .contributes(11, 20);
    private final GoalToken function = new GoalToken(world.activitySearch());
    private final Calls own = new Calls("goalToken", function);
    private final Calls tree = new Calls("goalTreeToken", new GoalTreeToken(world.activitySearch()));

    private String word(long goal) {
        return world.tokens().of(goal);
    }

    @Test
    void answersWithTheWordsThatTheIndexHoldsOfTheGoalsActivities() {
        assertThat(world.goalWords().words(11)).contains(word(20));
        assertThat(own.words("MKT-20")).containsExactly(word(20));
        assertThat(tree.words("MKT-10")).containsExactlyInAnyOrder(word(10), word(20));
    }

    @Test
    void refusesUnknownAndUnseenGoalsAlikeAndTellsNoWordOfThem() {
        world.hide(10);

        assertThat(own.errors("MKT-10")).containsExactly("milepost.jql.goal.unknown[MKT-10]");
        assertThat(tree.errors("MKT-20", "MKT-99")).containsExactly("milepost.jql.goal.unknown[MKT-99]");
        assertThat(own.words("MKT-10")).isEmpty();
        assertThat(tree.words("MKT-99")).isEmpty();
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(own.errors()).containsExactly("milepost.jql.arguments[goalToken, goalToken(MKT-1)]");
        assertThat(tree.errors()).containsExactly("milepost.jql.arguments[goalTreeToken, goalTreeToken(MKT-1)]");
    }

    @Test
    void isAText() {
        assertThat(function.getDataType()).isSameAs(JiraDataTypes.TEXT);
    }
}

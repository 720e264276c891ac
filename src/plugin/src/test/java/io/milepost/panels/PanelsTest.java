package io.milepost.panels;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Reader;
import io.milepost.planning.CurrentSettings;
import io.milepost.planning.InMemoryPlanning;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the panels of the issue view are, and what their shells name. */
class PanelsTest {

    private static final String TASK = "1";
    private static final String EPIC = "2";

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "OPS", "Operations")
            .issue(1, "MKT-1", "Win customers", Progress.TO_DO)
            .issue(7, "MKT-7", "Write to them", Progress.TO_DO)
            .issue(8, "OPS-8", "Repair the printer", Progress.TO_DO)
            .issue(9, "OPS-9", "A server for a campaign", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .contributes(9, 1);
    private final CurrentSettings settings = new InMemoryPlanning().currentSettings();
    private final Condition onGoals = new OnGoals(settings, world.visibility(), () -> ANNA);
    private final Condition onActivities =
            new OnActivities(settings, world.activityLookup(), world.visibility(), () -> ANNA);

    private static Map<String, Object> page(long id, String key, String typeId, long projectId) {
        Issue issue = mock(Issue.class);
        Project project = mock(Project.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getIssueTypeId()).thenReturn(typeId);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getProjectObject()).thenReturn(project);
        when(project.getKey()).thenReturn(key.substring(0, 3));
        return Map.of("issue", issue);
    }

    @Nested
    class WhenAGoalIsShown {

        private final Map<String, Object> page = page(1, "MKT-1", EPIC, 1);

        @Test
        void hasThePanelOfGoalsAlone() {
            assertThat(onGoals.shouldDisplay(page)).isTrue();
            assertThat(onActivities.shouldDisplay(page)).isFalse();
        }

        @Test
        void hasNoneForWhoMayNotSeeIt() {
            world.hide(1);

            assertThat(onGoals.shouldDisplay(page)).isFalse();
        }
    }

    @Nested
    class WhenAnotherIssueIsShown {

        @Test
        void hasThePanelOfActivitiesInAProjectWithGoals() {
            Map<String, Object> page = page(7, "MKT-7", TASK, 1);

            assertThat(onActivities.shouldDisplay(page)).isTrue();
            assertThat(onGoals.shouldDisplay(page)).isFalse();
        }

        @Test
        void hasItElsewhereOnlyWhereItServesAGoal() {
            assertThat(onActivities.shouldDisplay(page(8, "OPS-8", TASK, 2))).isFalse();
            assertThat(onActivities.shouldDisplay(page(9, "OPS-9", TASK, 2))).isTrue();
        }

        @Test
        void hasNoneForWhoMayNotSeeIt() {
            world.hide(7);

            assertThat(onActivities.shouldDisplay(page(7, "MKT-7", TASK, 1))).isFalse();
        }
    }

    @Nested
    class WhenThereIsNoIssue {

        @Test
        void hasNoPanel() {
            assertThat(onGoals.shouldDisplay(Map.of())).isFalse();
            assertThat(onActivities.shouldDisplay(Map.of("issue", beingMade()))).isFalse();
        }
    }

    private static Issue beingMade() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(null);
        return issue;
    }

    @Nested
    class WhenAShellIsWritten {

        private final PanelContext context =
                new PanelContext(world.visibility(), () -> ANNA, () -> new Reader("de_DE", "Europe/Berlin"));

        @Test
        void namesTheIssueAndHowThePersonReads() {
            context.init(Map.of("kind", "goal"));

            assertThat(context.getContextMap(page(1, "MKT-1", EPIC, 1)))
                    .isEqualTo(Map.of(
                            "kind", "goal",
                            "issueKey", "MKT-1",
                            "projectKey", "MKT",
                            "locale", "de_DE",
                            "timeZone", "Europe/Berlin"));
        }

        @Test
        void namesNothingToWhoMayNotSeeTheIssue() {
            world.hide(1);

            assertThat(context.getContextMap(page(1, "MKT-1", EPIC, 1))).isEmpty();
            assertThat(context.getContextMap(Map.of())).isEmpty();
        }
    }
}

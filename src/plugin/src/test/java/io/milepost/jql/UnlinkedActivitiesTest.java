package io.milepost.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnlinkedActivitiesTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO)
            .issue(11, "MKT-11", "Of the goal", Progress.TO_DO)
            .issue(12, "MKT-12", "Of the goal of another project", Progress.TO_DO)
            .issue(13, "MKT-13", "Of no goal", Progress.DONE)
            .issue(14, "MKT-14", "Of no goal, and secret", Progress.TO_DO)
            .issue(15, "MKT-15", "Of a type that serves no goals", Progress.TO_DO)
            .issue(20, "WEB-20", "Other goal", Progress.TO_DO)
            .issue(21, "WEB-21", "Of no goal elsewhere", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .contributes(11, 10)
            .contributes(12, 20)
            .noActivity(15)
            .hide(14);
    private final Calls calls = new Calls("unlinkedActivities", new UnlinkedActivities(world.activitySearch()));

    @Nested
    class WhenASearchIsChecked {

        @Test
        void saysTheSameOfAProjectThatIsUnseenAndOneThatIsAbsent() {
            world.hideProject("WEB");

            assertThat(calls.errors("MKT")).isEmpty();
            assertThat(calls.errors("WEB")).containsExactly("milepost.jql.project.unknown[WEB]");
            assertThat(calls.errors("NIX")).containsExactly("milepost.jql.project.unknown[NIX]");
            assertThat(calls.errors((ApplicationUser) null, "MKT"))
                    .containsExactly("milepost.jql.project.unknown[MKT]");
        }

        @Test
        void saysHowItIsCalledWhereNoProjectIsNamedOrMoreThanOne() {
            assertThat(calls.errors())
                    .containsExactly("milepost.jql.arguments[unlinkedActivities, unlinkedActivities(MKT)]");
            assertThat(calls.errors("MKT", "WEB")).hasSize(1);
        }
    }

    @Nested
    class WhenASearchRuns {

        @Test
        void namesWhatCouldServeAGoalAndServesNone() {
            assertThat(calls.found("MKT")).containsExactly(13L, 14L);
            assertThat(calls.found("WEB")).containsExactly(21L);
        }

        @Test
        void namesOnlyWhatTheSearcherMaySeeWhereItIsAskedForWhatPointsToIt() {
            assertThat(calls.of("parent").found("MKT")).containsExactly(13L);
        }

        @Test
        void findsNothingInAProjectThatIsUnseenOrAbsent() {
            world.hideProject("WEB");

            assertThat(calls.found("WEB")).isEmpty();
            assertThat(calls.found("NIX")).isEmpty();
            assertThat(calls.found(Calls.context(null, false), "MKT")).isEmpty();
            assertThat(calls.found(Calls.context(null, true), "WEB")).containsExactly(21L);
        }
    }
}

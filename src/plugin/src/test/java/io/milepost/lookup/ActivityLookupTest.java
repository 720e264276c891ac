package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Health;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource.ActivityField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivityLookupTest {

    private static final Share HALF = Share.ofMillionths(500_000);

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .issue(1, "MKT-1", "Grow the company", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(2, "MKT-2", "Win customers", Progress.TO_DO)
            .issue(3, "MKT-3", "Keep customers", Progress.TO_DO)
            .issue(7, "MKT-7", "Write to them", Progress.IN_PROGRESS)
            .issue(8, "MKT-8", "Ask them", Progress.DONE)
            .issue(9, "WEB-9", "Repair a page", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(3, OptionalLong.of(1))
            .contributes(8, 2)
            .contributes(7, 2, Path.EPIC, HALF)
            .contributes(7, 3, Path.LINK, HALF);

    private ServedGoals read(String key) {
        return world.activityLookup().servedBy(ANNA, key);
    }

    private static List<String> keys(ServedGoals read) {
        return read.goals().stream().map(each -> each.goal().issue().key()).toList();
    }

    private static List<String> above(ServedGoal served) {
        return served.above().stream()
                .map(each -> each.map(goal -> goal.issue().key()).orElse("hidden"))
                .toList();
    }

    private static String points(MovedGoal goal) {
        return goal.adds().gain().points().orElseThrow().stripTrailingZeros().toPlainString();
    }

    @Nested
    class WhenAnIssueServesGoals {

        @Test
        void namesThemWithItsShareOfEach() {
            ServedGoals read = read("MKT-7");

            assertThat(read.issue().key()).isEqualTo("MKT-7");
            assertThat(keys(read)).containsExactly("MKT-2", "MKT-3");
            assertThat(read.goals())
                    .extracting(each -> each.contribution().path())
                    .containsExactly(Path.EPIC, Path.LINK);
            assertThat(read.goals())
                    .extracting(each -> each.contribution().share())
                    .containsOnly(HALF);
            assertThat(read.unseen()).isEqualTo(new ServedGoals.Unseen(0, Share.NONE));
        }

        @Test
        void saysWhatItsCompletionAddsToEachAndToTheGoalsAbove() {
            ServedGoal first = read("MKT-7").goals().get(0);

            assertThat(points(first.goal())).isEqualTo("16.6667");
            assertThat(points(first.above().get(0).orElseThrow())).isEqualTo("25");
        }

        @Test
        void leadsUpToTheTop() {
            assertThat(above(read("MKT-7").goals().get(0))).containsExactly("MKT-1");
        }

        @Test
        void judgesTheGoalsAsTheRoadmapDoes() {
            GoalView onRoadmap = world.goalLookup().view(ANNA, "MKT-1");
            MovedGoal top = read("MKT-7").goals().get(0).above().get(0).orElseThrow();

            assertThat(top.judgement().health()).isEqualTo(Health.AT_RISK);
            assertThat(top.judgement()).isEqualTo(onRoadmap.assessment().judgement());
            assertThat(top.state()).isEqualTo(onRoadmap.assessment().state());
        }
    }

    @Nested
    class WhenAKpiAddsANumberOfActivitiesUp {

        private static Kpi adding(String id, boolean onlyDone, boolean withSubGoals, Aggregate aggregate) {
            return PlanExamples.count(id, id, "500", new ActivityField("cf1", aggregate, onlyDone, withSubGoals));
        }

        private List<String> expected(MovedGoal goal) {
            return goal.adds().expected().stream()
                    .map(each -> each.kpi().id() + " "
                            + each.counted().stripTrailingZeros().toPlainString() + " +"
                            + each.adds().stripTrailingZeros().toPlainString() + " = "
                            + each.then()
                                    .orElseThrow()
                                    .decimal()
                                    .stripTrailingZeros()
                                    .toPlainString())
                    .toList();
        }

        @Test
        void saysWhatCountsAlreadyAndWhatComesWithItsCompletion() {
            world.plans()
                    .plan(
                            2,
                            PlanExamples.of(
                                    adding("all", false, false, Aggregate.SUM),
                                    adding("done", true, false, Aggregate.SUM)))
                    .measured(2, "all", "2026-11-01", "270")
                    .measured(2, "done", "2026-11-01", "20");
            world.counts(7, 2, "cf1", "250", false);

            assertThat(expected(read("MKT-7").goals().get(0).goal()))
                    .containsExactly("all 250 +0 = 270", "done 0 +250 = 270");
            assertThat(read("MKT-7").goals().get(1).goal().adds().expected()).isEmpty();
        }

        @Test
        void countsItAsSoonAsItIsDone() {
            world.plans().plan(2, PlanExamples.of(adding("done", true, false, Aggregate.SUM)));
            world.counts(8, 2, "cf1", "40", true);

            assertThat(expected(read("MKT-8").goals().get(0).goal())).containsExactly("done 40 +0 = 0");
        }

        @Test
        void saysItOfGoalsAboveWhoseKpisCountTheirSubGoals() {
            world.plans()
                    .plan(
                            1,
                            PlanExamples.of(
                                    adding("tree", true, true, Aggregate.SUM),
                                    adding("own", true, false, Aggregate.SUM)))
                    .plan(2, PlanExamples.of(adding("done", true, false, Aggregate.SUM)));
            world.counts(7, 2, "cf1", "250", false).counts(7, 3, "cf1", "30", false);

            assertThat(expected(read("MKT-7").goals().get(0).above().get(0).orElseThrow()))
                    .containsExactly("tree 0 +280 = 280");
        }

        @Test
        void saysNothingOfMeansAndOfOtherFields() {
            world.plans()
                    .plan(
                            2,
                            PlanExamples.of(
                                    adding("mean", true, false, Aggregate.MEAN),
                                    adding("sum", true, false, Aggregate.SUM)));
            world.counts(7, 2, "cf2", "250", false);

            assertThat(expected(read("MKT-7").goals().get(0).goal())).isEmpty();
        }
    }

    @Nested
    class WhenAGoalIsHidden {

        @Test
        void countsItWithItsShareAndDoesNotNameIt() {
            world.hide(3);

            ServedGoals read = read("MKT-7");

            assertThat(keys(read)).containsExactly("MKT-2");
            assertThat(read.unseen()).isEqualTo(new ServedGoals.Unseen(1, HALF));
        }

        @Test
        void saysThatThereIsOneInTheWayUp() {
            world.hide(1);

            assertThat(above(read("MKT-7").goals().get(0))).containsExactly("hidden");
        }
    }

    @Nested
    class WhenAnIssueServesNone {

        @Test
        void saysSo() {
            assertThat(read("WEB-9").goals()).isEmpty();
        }

        @Test
        void isNearGoalsOnlyWhereItsProjectHasSome() {
            assertThat(world.activityLookup().isNearGoals(9, 2)).isFalse();
            assertThat(world.activityLookup().isNearGoals(9, 1)).isTrue();
            assertThat(world.activityLookup().isNearGoals(7, 2)).isTrue();
        }
    }

    @Nested
    class WhenThereIsNoSuchIssue {

        @Test
        void refusesItLikeOneThatThePersonMayNotSee() {
            world.hide(7);

            assertThatThrownBy(() -> read("MKT-404")).isInstanceOf(UnknownIssueException.class);
            assertThatThrownBy(() -> read("MKT-7")).isInstanceOf(UnknownIssueException.class);
            assertThatThrownBy(() -> world.activityLookup().id(ANNA, "MKT-7"))
                    .isInstanceOf(UnknownIssueException.class);
        }
    }

    @Nested
    class WhenThereAreManyActivities {

        @Test
        void asksNoOftenerThanForOne() {
            int details = world.detailQuestions();
            int rights = world.rightQuestions();
            read("MKT-7");
            for (long id = 100; id < 300; id++) {
                world.issue(id, "MKT-" + id, "More work", Progress.TO_DO).contributes(id, 2);
            }
            int detailsOfOne = world.detailQuestions() - details;
            int rightsOfOne = world.rightQuestions() - rights;

            read("MKT-7");

            assertThat(world.detailQuestions() - details).isEqualTo(2 * detailsOfOne);
            assertThat(world.rightQuestions() - rights).isEqualTo(2 * rightsOfOne);
        }
    }
}

package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.domain.Progress.TO_DO;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Attainment;
import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.domain.result.Coverage;
import io.milepost.domain.result.Diagnosis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoadmapLookupTest {

    private final LookupWorld world =
            new LookupWorld().project(1, "MKT", "Marketing").project(2, "OPS", "Operations");
    private final RoadmapLookup roadmaps = world.roadmaps();

    private LookupWorld goal(long id, String key, OptionalLong parent, String start, String due) {
        return world.issue(id, key, "Goal " + key, TO_DO, Optional.empty(), start, due)
                .goal(id, parent);
    }

    private List<String> keys() {
        return goals().stream().map(goal -> goal.issue().key()).toList();
    }

    private List<GoalView> goals() {
        return roadmaps.of(ANNA, "MKT", Optional.empty(), false).goals().goals();
    }

    private Summary summary() {
        return roadmaps.of(ANNA, "MKT", Optional.empty(), false).goals().summary();
    }

    @Nested
    class WhenAProjectHasGoals {

        @Test
        void saysForWhichDayInWhichZone() {
            Roadmap roadmap = roadmaps.of(ANNA, "MKT", Optional.empty(), false);

            assertThat(roadmap.project()).isEqualTo(new ProjectDetails(1, "MKT", "Marketing"));
            assertThat(roadmap.asOf()).isEqualTo(LocalDate.parse("2026-11-21"));
            assertThat(roadmap.zone()).isEqualTo(ZoneId.of("UTC"));
        }

        @Test
        void putsParentsBeforeSubGoalsAndSiblingsByStartThenDueThenKey() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-03-01", null);
            goal(2, "MKT-2", OptionalLong.of(1), "2026-02-01", null);
            goal(9, "MKT-9", OptionalLong.empty(), "2026-01-01", "2026-12-01");
            goal(10, "MKT-10", OptionalLong.empty(), "2026-01-01", "2026-12-01");
            goal(3, "MKT-3", OptionalLong.empty(), "2026-01-01", "2026-06-01");

            assertThat(keys()).containsExactly("MKT-3", "MKT-9", "MKT-10", "MKT-1", "MKT-2");
            assertThat(goals()).extracting(goal -> goal.place().depth()).containsExactly(0, 0, 0, 0, 1);
        }

        @Test
        void takesSubGoalsFromOtherProjects() {
            goal(1, "MKT-1", OptionalLong.empty(), null, null);
            goal(5, "OPS-5", OptionalLong.of(1), null, null);
            goal(6, "OPS-6", OptionalLong.empty(), null, null);

            assertThat(keys()).containsExactly("MKT-1", "OPS-5");
        }

        @Test
        void namesAParentInAnotherProject() {
            goal(6, "OPS-6", OptionalLong.empty(), null, null);
            goal(1, "MKT-1", OptionalLong.of(6), null, null);

            assertThat(goals())
                    .extracting(GoalView::place)
                    .containsExactly(new GoalView.Place(Optional.of("OPS-6"), 0));
        }

        @Test
        void asksEachPortOnceHoweverManyGoalsThereAre() {
            for (int id = 1; id <= 50; id++) {
                goal(id, "MKT-" + id, OptionalLong.empty(), null, null);
            }

            roadmaps.of(ANNA, "MKT", Optional.empty(), false);

            assertThat(world.detailQuestions()).isEqualTo(1);
            assertThat(world.rightQuestions()).isEqualTo(1);
            assertThat(world.plans().questions()).isEqualTo(3);
        }
    }

    @Nested
    class WhenThePlanOfOneGoalCannotBeRead {

        @BeforeEach
        void twoGoals() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2027-01-01");
            goal(2, "MKT-2", OptionalLong.empty(), "2026-02-01", "2027-01-01");
            world.plans()
                    .plan(1, PlanExamples.of(PlanExamples.retention()))
                    .plan(2, PlanExamples.of(PlanExamples.retention()))
                    .measured(2, "k1", "2026-11-01", "73.4")
                    .unreadable(1);
        }

        @Test
        void itStandsThereAsFarAsItIsKnownAndTheOthersAsEver() {
            assertThat(keys()).containsExactly("MKT-1", "MKT-2");
            assertThat(goals())
                    .extracting(goal -> goal.findings().planUnreadable())
                    .containsExactly(1, 0);
            assertThat(goals().get(1).assessment().attainment().share()).contains(Share.ofMillionths(400_000));
        }

        @Test
        void itIsRefusedByItself() {
            assertThatThrownBy(() -> world.goalLookup().view(ANNA, "MKT-1"))
                    .isInstanceOf(UnreadablePlanException.class);
            assertThatThrownBy(() -> world.goalLookup().explanation(ANNA, "MKT-1", Optional.empty()))
                    .isInstanceOf(UnreadablePlanException.class);
            assertThat(world.goalLookup().view(ANNA, "MKT-2").findings().planUnreadable())
                    .isZero();
        }
    }

    @Nested
    class WhenGoalsHaveKpis {

        WhenGoalsHaveKpis() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2027-01-01");
            goal(2, "MKT-2", OptionalLong.empty(), "2026-01-01", "2027-01-01");
            world.issue(11, "MKT-11", "Done work", DONE).contributes(11, 1).contributes(11, 2);
            world.plans()
                    .plan(1, PlanExamples.of(PlanExamples.retention()))
                    .plan(2, PlanExamples.of(PlanExamples.retention()));
        }

        @Test
        void putsTheResultFirstWhereThereIsOne() {
            world.plans().measured(1, "k1", "2026-11-20", "73.4");

            assertThat(goals())
                    .extracting(goal -> goal.assessment().attainment())
                    .containsExactly(
                            new Attainment.ByResult(Share.ofMillionths(400_000)),
                            new Attainment.ByDelivery(Share.WHOLE));
        }

        @Test
        void saysWhenTheWorkIsDoneAndDoesNotWork() {
            world.plans().measured(1, "k1", "2026-11-20", "73.4");

            assertThat(goals().get(0).assessment().judgement().diagnosis()).contains(Diagnosis.QUESTION_ACTIVITIES);
        }

        @Test
        void sumsUpTheResultsOfThoseWithData() {
            world.plans().measured(1, "k1", "2026-11-20", "73.4");

            assertThat(summary().top().result().share()).contains(Share.ofMillionths(400_000));
            assertThat(summary().top().result().coverage()).isEqualTo(new Coverage(1, 2));
        }

        @Test
        void weighsResultsAsPeopleSay() {
            world.plans()
                    .plan(2, PlanExamples.weighing("3", PlanExamples.retention()))
                    .measured(1, "k1", "2026-11-20", "73.4")
                    .measured(2, "k1", "2026-11-20", "77");

            assertThat(summary().top().result().share()).contains(Share.ofMillionths(850_000));
        }

        @Test
        void readsTheLatestValueThatHolds() {
            world.plans()
                    .measured(1, "k1", "2026-11-20", "90")
                    .measured(1, "k1", "2026-11-10", "71")
                    .corrected(1, "73.4", InMemoryPlans.FIRST);

            assertThat(goals().get(0).assessment().state().result()).contains(Share.ofMillionths(400_000));
        }

        @Test
        void judgesByTheRulesOfTheGoalsProject() {
            world.plans().measured(1, "k1", "2026-11-20", "76").rules(1, strict(), InMemoryPlans.FIRST);

            assertThat(goals().get(0).assessment().judgement().health()).isEqualTo(Health.OFF_TRACK);
        }

        private PlanRules strict() {
            PlanRules standard = PlanRules.STANDARD;
            HealthRule health = new HealthRule(BigDecimal.ONE, BigDecimal.ZERO, Share.NONE);
            return new PlanRules(standard.work(), health, standard.judging());
        }
    }

    @Nested
    class WhenGoalsAreNotAtWork {

        WhenGoalsAreNotAtWork() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2027-01-01");
            goal(2, "MKT-2", OptionalLong.empty(), "2026-01-01", "2027-01-01");
            goal(3, "MKT-3", OptionalLong.of(2), "2026-01-01", "2027-01-01");
            world.issue(11, "MKT-11", "Done", DONE).contributes(11, 1);
            world.issue(12, "MKT-12", "Open", TO_DO).contributes(12, 2);
        }

        @Test
        void leavesDraftsOutOfTheFiguresAndSaysHowManyThereAre() {
            world.plans().plan(2, PlanExamples.in(GoalStage.DRAFT));

            assertThat(keys()).containsExactly("MKT-1", "MKT-2", "MKT-3");
            assertThat(summary().drafts()).isEqualTo(1);
            assertThat(summary().goals()).isEqualTo(2);
            assertThat(summary().byHealth().values().stream().mapToInt(n -> n).sum())
                    .isEqualTo(2);
            assertThat(summary().top().delivery().share()).contains(Share.WHOLE);
        }

        @Test
        void countsNoDraftThatTheReaderMayNotSee() {
            world.plans().plan(2, PlanExamples.in(GoalStage.DRAFT));
            world.hide(2);

            assertThat(summary().drafts()).isZero();
            assertThat(summary().hiddenGoals()).isZero();
        }

        @Test
        void listsWhatWasPutAwayOnlyWhenAskedFor() {
            world.plans().plan(2, PlanExamples.in(GoalStage.ARCHIVED));

            assertThat(keys()).containsExactly("MKT-1", "MKT-3");
            assertThat(roadmaps.of(ANNA, "MKT", Optional.empty(), true).goals().goals())
                    .hasSize(3);
            assertThat(summary().goals()).isEqualTo(2);
            assertThat(summary().drafts()).isZero();
        }

        @Test
        void keepsClosedGoalsInTheFigures() {
            world.plans().plan(2, PlanExamples.closedOn("2026-10-01"));

            assertThat(summary().goals()).isEqualTo(3);
        }
    }

    @Nested
    class WhenAGoalIsHiddenFromTheReader {

        WhenAGoalIsHiddenFromTheReader() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2027-01-01");
            goal(2, "MKT-2", OptionalLong.of(1), "2026-01-01", "2027-01-01");
            world.issue(11, "MKT-11", "Done work", DONE).contributes(11, 1);
            world.issue(12, "MKT-12", "Open work", TO_DO).contributes(12, 2);
        }

        @Test
        void doesNotListIt() {
            world.hide(1);

            assertThat(keys()).containsExactly("MKT-2");
        }

        @Test
        void letsItsSubGoalStandAtTheTopWithoutNamingIt() {
            world.hide(1);

            assertThat(goals().get(0).place()).isEqualTo(new GoalView.Place(Optional.empty(), 0));
        }

        @Test
        void countsItInTheSummaryAndSaysSo() {
            world.hide(1);

            assertThat(summary().goals()).isEqualTo(2);
            assertThat(summary().hiddenGoals()).isEqualTo(1);
            assertThat(summary().top().delivery().share()).contains(Share.ofMillionths(500_000));
        }

        @Test
        void countsHealthsAmongThoseThatTheReaderSees() {
            world.hide(1);

            assertThat(summary().byHealth().values()).containsExactlyInAnyOrder(0, 0, 0, 1, 0, 0, 0);
        }
    }

    @Nested
    class WhenGoalsAreSummedUp {

        @Test
        void countsWorkOfSubGoalsOnce() {
            goal(1, "MKT-1", OptionalLong.empty(), null, null);
            goal(2, "MKT-2", OptionalLong.of(1), null, null);
            world.issue(11, "MKT-11", "Done", DONE).contributes(11, 2);
            world.issue(12, "MKT-12", "Open", TO_DO).contributes(12, 1);

            assertThat(summary().top().delivery().share()).contains(Share.ofMillionths(500_000));
        }

        @Test
        void weighsThePaceOfEachGoalAtTheTop() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2026-11-21");
            goal(2, "MKT-2", OptionalLong.empty(), "2026-11-21", "2027-11-21");
            for (int id = 11; id <= 13; id++) {
                world.issue(id, "MKT-" + id, "Work", TO_DO).contributes(id, 1);
            }
            world.issue(14, "MKT-14", "Work", TO_DO).contributes(14, 2);

            assertThat(summary().top().pace()).contains(Share.ofMillionths(750_000));
        }

        @Test
        void hasNoDeliveryAndNoPaceWithoutWork() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2026-12-01");

            assertThat(summary().top().delivery().share()).isEmpty();
            assertThat(summary().top().pace()).isEmpty();
        }

        @Test
        void countsEveryHealthAlsoWhereNoGoalHasIt() {
            goal(1, "MKT-1", OptionalLong.empty(), "2026-01-01", "2026-12-01");

            assertThat(summary().byHealth())
                    .hasSize(Health.values().length)
                    .containsEntry(Health.NO_DATA, 1)
                    .containsEntry(Health.ON_TRACK, 0);
        }
    }

    @Nested
    class WhenTheProjectIsHiddenOrAbsent {

        @Test
        void answersBothAlike() {
            world.hideProject("MKT");

            assertThatThrownBy(() -> roadmaps.of(ANNA, "MKT", Optional.empty(), false))
                    .isExactlyInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> roadmaps.of(ANNA, "NIX", Optional.empty(), false))
                    .isExactlyInstanceOf(UnknownProjectException.class);
        }
    }

    @Nested
    class WhenAGoalsIssueHasJustBeenDeleted {

        @Test
        void leavesItOutOfTheListUntilItsRowIsGone() {
            goal(1, "MKT-1", OptionalLong.empty(), null, null);
            goal(2, "MKT-2", OptionalLong.of(1), null, null);
            world.delete(1);

            assertThat(keys()).containsExactly("MKT-2");
        }
    }
}

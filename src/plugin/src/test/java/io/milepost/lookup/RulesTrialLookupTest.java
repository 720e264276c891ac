package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.domain.Progress.IN_PROGRESS;
import static io.milepost.domain.Progress.TO_DO;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Judging;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTrialLookupTest {

    private static final PlanRules NOW = PlanRules.STANDARD;

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "OPS", "Operations")
            .issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(2, "MKT-2", "By mail", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(5, "OPS-5", "By phone", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(11, "MKT-11", "Letter", IN_PROGRESS)
            .issue(12, "MKT-12", "Mail", DONE)
            .issue(13, "MKT-13", "Call", TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(5, OptionalLong.of(1))
            .contributes(11, 1)
            .contributes(12, 2)
            .contributes(13, 5);
    private int weighings;

    /** In this world, by any other rules, begun work counts as nothing done. */
    private List<Contribution> weighed(List<Contribution> contributions) {
        weighings++;
        return contributions.stream()
                .map(each -> new Contribution(
                        each.activityId(), each.goalId(), each.path(), each.share(), strictly(each.delivery())))
                .toList();
    }

    private static Delivery strictly(Delivery delivery) {
        return new Delivery(delivery.weight(), delivery.done() == delivery.weight() ? delivery.done() : 0);
    }

    private RulesTrial trial(PlanRules proposed) {
        return new RulesTrialLookup(
                        world.roadmaps(), (contributions, project, rules) -> weighed(contributions), LookupWorld.day())
                .of(ANNA, Map.of(1L, proposed));
    }

    private static PlanRules begunWorkIsNothing() {
        return new PlanRules(
                new Work(WeightRule.EQUAL, Map.of("3", Share.NONE), Optional.empty()), NOW.health(), NOW.judging());
    }

    private static PlanRules judgedFrom(String onTrack, String atRisk) {
        HealthRule health = new HealthRule(new BigDecimal(onTrack), new BigDecimal(atRisk), Share.NONE);
        return new PlanRules(NOW.work(), health, NOW.judging());
    }

    @Nested
    class WhenNothingWouldMove {

        @Test
        void saysSo() {
            RulesTrial trial = trial(NOW);

            assertThat(trial.goals()).isEqualTo(3);
            assertThat(trial.moved()).isZero();
            assertThat(trial.largest()).isEmpty();
            assertThat(trial.after()).isEqualTo(trial.before());
        }

        @Test
        void readsNoIssue() {
            trial(judgedFrom("0", "0"));

            assertThat(weighings).isZero();
        }
    }

    @Nested
    class WhenWorkWouldCountOtherwise {

        @Test
        void movesTheGoalByThatMuch() {
            RulesTrial trial = trial(begunWorkIsNothing());

            assertThat(weighings).isEqualTo(1);
            assertThat(trial.moved()).isEqualTo(1);
            assertThat(trial.largest().orElseThrow().issue().key()).isEqualTo("MKT-1");
            assertThat(trial.largest().orElseThrow().points()).contains(new BigDecimal("-16.6667"));
        }

        @Test
        void leavesGoalsOfOtherProjectsByTheirOwnRules() {
            world.issue(14, "OPS-14", "Begun", IN_PROGRESS).contributes(14, 5);

            assertThat(trial(begunWorkIsNothing()).moves())
                    .extracting(move -> move.issue().key())
                    .containsExactly("MKT-1");
        }

        @Test
        void keepsNothing() {
            trial(begunWorkIsNothing());

            assertThat(world.goalLookup().view(ANNA, "MKT-1").assessment().delivery())
                    .isEqualTo(new Delivery(3_000_000, 1_500_000));
        }
    }

    @Nested
    class WhenResultsWouldRollUpOtherwise {

        @Test
        void movesTheParent() {
            world.plans()
                    .plan(2, PlanExamples.of(PlanExamples.retention()))
                    .plan(5, PlanExamples.of(PlanExamples.retention()))
                    .measured(2, "k1", "2026-11-01", "77")
                    .measured(5, "k1", "2026-11-01", "71");
            PlanRules weakest = new PlanRules(
                    NOW.work(),
                    NOW.health(),
                    new Judging(
                            RollUp.WEAKEST, NOW.judging().pace(), NOW.judging().reviewDays()));

            assertThat(trial(weakest).largest().orElseThrow().points()).contains(new BigDecimal("-50.0000"));
        }
    }

    @Nested
    class WhenOnlyHealthWouldMove {

        @Test
        void countsThatAsAMoveToo() {
            RulesTrial trial = trial(judgedFrom("-50", "-60"));

            assertThat(trial.moved()).isEqualTo(1);
            assertThat(trial.moves().get(0).points()).contains(new BigDecimal("0.0000"));
            assertThat(trial.before()).containsEntry(Health.OFF_TRACK, 2).containsEntry(Health.ACHIEVED, 1);
            assertThat(trial.after()).containsEntry(Health.OFF_TRACK, 1).containsEntry(Health.ON_TRACK, 1);
        }

        @Test
        void putsItBehindWhatMovesFarther() {
            world.issue(3, "MKT-3", "Third", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
                    .goal(3, OptionalLong.empty())
                    .contributes(12, 3)
                    .contributes(13, 3);
            PlanRules both = new PlanRules(
                    begunWorkIsNothing().work(), judgedFrom("-50", "-60").health(), NOW.judging());

            assertThat(trial(both).moves())
                    .extracting(move -> move.issue().key())
                    .containsExactly("MKT-1", "MKT-3");
        }
    }

    @Nested
    class WhenAGoalIsHiddenOrNotAtWork {

        @Test
        void countsAHiddenOneAndDoesNotNameIt() {
            world.hide(1);

            RulesTrial trial = trial(begunWorkIsNothing());

            assertThat(trial.moved()).isEqualTo(1);
            assertThat(trial.moves()).isEmpty();
            assertThat(trial.largest()).isEmpty();
        }

        @Test
        void leavesDraftsOut() {
            world.plans().plan(1, PlanExamples.in(GoalStage.DRAFT));

            assertThat(trial(begunWorkIsNothing()).goals()).isEqualTo(2);
            assertThat(trial(begunWorkIsNothing()).moved()).isZero();
        }

        @Test
        void countsAGoalThatTheReaderMayNotSeeAndDoesNotNameIt() {
            world.hide(1);

            RulesTrial trial = trial(begunWorkIsNothing());

            assertThat(trial.goals()).isEqualTo(3);
            assertThat(trial.moved()).isEqualTo(1);
            assertThat(trial.moves()).isEmpty();
        }
    }

    @Nested
    class WhenOnePlanRulesSeveralProjects {

        private RulesTrial inBoth() {
            return new RulesTrialLookup(
                            world.roadmaps(),
                            (contributions, project, rules) -> weighed(contributions),
                            LookupWorld.day())
                    .of(ANNA, Map.of(1L, begunWorkIsNothing(), 2L, begunWorkIsNothing()));
        }

        @Test
        void weighsTheWorkOfEachAnew() {
            inBoth();

            assertThat(weighings).isEqualTo(2);
        }
    }
}

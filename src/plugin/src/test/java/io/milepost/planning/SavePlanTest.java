package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.TypedTarget;
import io.milepost.domain.plan.Unit;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SavePlanTest {

    private static final Optional<String> ANNA = Optional.of("anna");
    private static final GoalPlace GOAL = new GoalPlace(1, "MKT");

    private final InMemoryPlanning planning = new InMemoryPlanning().administersProject("anna", "MKT");

    private static GoalPlan because(String why) {
        return new GoalPlan(
                GoalStage.ACTIVE, why, List.of(), List.of(), List.of(), GoalPlan.NONE.choices(), Optional.empty());
    }

    @Nested
    class WhenAPlanIsSaved {

        @Test
        void keepsWhoWhenAndWhy() {
            Revision<GoalPlan> saved =
                    planning.savePlan().save(ANNA, GOAL, new SavePlan.Wish(0, because("more"), " as agreed "));

            assertThat(saved.saving()).contains(new Saving(InMemoryPlanning.NOW, ANNA, "as agreed"));
            assertThat(planning.plans().current(1)).isEqualTo(saved);
            assertThat(planning.requests()).containsExactly("1 plan anna");
        }

        @Test
        void asksForNothingWhereNothingChanges() {
            planning.savePlan().save(ANNA, GOAL, new SavePlan.Wish(0, because("more"), ""));
            planning.savePlan().save(ANNA, GOAL, new SavePlan.Wish(1, because("more"), ""));

            assertThat(planning.plans().revisionCount(1)).isEqualTo(1);
            assertThat(planning.requests()).hasSize(1);
        }
    }

    @Nested
    class WhenATargetChanges {

        private GoalPlan aiming(String target) {
            Kpi retention = new Kpi(
                    "k1",
                    "Retention",
                    new Kpi.Gauge(Unit.PERCENT, OperatingRange.OPEN, false),
                    new Aim.Reach(KpiValue.of("30"), new TypedTarget(target)),
                    new KpiSource.Measured(Optional.empty()),
                    BigDecimal.ONE);
            return because("more").withKpis(List.of(retention));
        }

        @Test
        void tellsTheLedgerFromWhatToWhatAndWhy() {
            planning.savePlan().save(ANNA, GOAL, new SavePlan.Wish(0, aiming("40"), ""));
            planning.savePlan().save(ANNA, GOAL, new SavePlan.Wish(1, aiming("46"), "The market grows"));

            assertThat(planning.requests()).containsExactly("1 target anna", "1 target anna");
            assertThat(planning.lastTold()).containsExactly("target of Retention: 40 to 46, The market grows");
        }

        @Test
        void tellsOfAStageAsWell() {
            planning.changeStage()
                    .change(ANNA, GOAL, new ChangeStage.Wish(0, new ChangeStage.Draft(), "Not agreed yet"));

            assertThat(planning.requests()).containsExactly("1 plan anna");
            assertThat(planning.lastTold()).containsExactly("stage: active to draft, Not agreed yet");
        }
    }

    @Nested
    class WhenSomebodySavesBetweenTheLookAndTheWriting {

        /** Has somebody else write each version just before. */
        private final PlanRevisions raced = new PlanRevisions() {
            @Override
            public Revision<GoalPlan> current(long goalId) {
                return planning.plans().current(goalId);
            }

            @Override
            public Map<Long, GoalPlan> current(Collection<Long> goalIds) {
                return planning.plans().current(goalIds);
            }

            @Override
            public Optional<Revision<GoalPlan>> version(long goalId, int version) {
                return planning.plans().version(goalId, version);
            }

            @Override
            public boolean append(long goalId, Revision<GoalPlan> next) {
                Saving theirs = new Saving(InMemoryPlanning.NOW, Optional.of("ben"), "");
                planning.plans().plan(goalId, because("theirs"), theirs);
                return planning.plans().append(goalId, next);
            }
        };

        @Test
        void isToldWhatTheyHaveSaved() {
            NextRevision revision =
                    new NextRevision(raced, planning, Clock.fixed(InMemoryPlanning.NOW, ZoneOffset.UTC));
            SavePlan savePlan = new SavePlan(planning.rights(), revision, new PlanCheck(planning, planning));

            PlanConflictException conflict = catchThrowableOfType(
                    PlanConflictException.class,
                    () -> savePlan.save(ANNA, GOAL, new SavePlan.Wish(0, because("mine"), "")));

            assertThat(conflict.current().content().why()).isEqualTo("theirs");
            assertThat(conflict.difference().mine().why()).isEqualTo("mine");
            assertThat(conflict.difference().base()).isEqualTo(GoalPlan.NONE);
            assertThat(planning.requests()).isEmpty();
        }
    }
}

package io.milepost.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.FullRun;
import io.milepost.domain.GoalState;
import io.milepost.domain.KpiValue;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.recalculation.SearchOutcome.Found;
import io.milepost.recalculation.SearchOutcome.None;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** KPIs whose values searches find. */
class SearchRunTest extends SmallPlan {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final KpiKey COMPLAINTS = new KpiKey(SUB_GOAL, "complaints");

    private final Map<String, SearchOutcome> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final RememberedFailures failures = new RememberedFailures();
    private final SearchRun run = node.searchRun(this::search, failures);

    @BeforeEach
    void aGoalWithASearch() {
        save(GoalPlans.with(searching("complaints")));
    }

    private SearchOutcome search(KpiSource.Search search) {
        asked.add(search.jql());
        return Optional.ofNullable(answers.get(search.jql()))
                .orElseThrow(() -> new IllegalStateException("Jira breaks off"));
    }

    /** Its search is called as the KPI is. */
    private static Kpi searching(String id) {
        KpiSource search = new KpiSource.Search(id, Aggregate.COUNT, Optional.empty(), "anna");
        return GoalPlans.reaching(id, "200", "0", search);
    }

    private void save(GoalPlan plan) {
        node.plans.plan(SUB_GOAL, plan);
        node.request(world.told(SUB_GOAL, CauseKind.TARGET, "", "")).work();
    }

    private void finds(String kpi, String value) {
        answers.put(kpi, new Found(KpiValue.of(value)));
    }

    private void findsNone(Reason reason) {
        answers.put("complaints", new None(reason));
    }

    private List<Measurement> series() {
        return node.plans.measurementsOf(SUB_GOAL, "complaints");
    }

    private GoalState state() {
        return store.goals(Set.of(SUB_GOAL)).get(SUB_GOAL).state();
    }

    @Nested
    class WhenASearchFindsAValue {

        @BeforeEach
        void aHundredAreOpen() {
            finds("complaints", "100");
            assertThat(run.run()).isEqualTo(1);
        }

        @Test
        void recordsItForToday() {
            assertThat(series()).hasSize(1);
            Measurement found = series().get(0);
            assertThat(found.value()).contains(KpiValue.of("100"));
            assertThat(found.day()).isEqualTo(DAY);
            assertThat(found.origin().source()).isEqualTo(MeasurementSource.SEARCH);
        }

        /** "Open complaints from 200 down to 0, now 100: 50 %". */
        @Test
        void theGoalHasItsResult() {
            assertThat(state().result()).contains(new Share(new BigDecimal("0.5")));
            assertThat(state().judged().measuredOn()).contains(DAY);
        }

        @Test
        void theLedgerSaysWhatTheSearchFound() {
            finds("complaints", "60");
            run.run();

            Cause cause = newest(SUB_GOAL).causes().get(0);
            assertThat(cause.kind()).isEqualTo(CauseKind.SEARCH);
            assertThat(cause.from()).contains("100");
            assertThat(cause.to()).contains("60");
            assertThat(cause.occasion().personKey()).isEmpty();
        }

        @Test
        void theSameValueOnTheSameDayIsNotRecordedAgain() {
            assertThat(run.run()).isZero();

            assertThat(series()).hasSize(1);
        }

        @Test
        void theSameValueOnTheNextDayIsMeasuredThenWithoutAnEntryInTheLedger() {
            List<LedgerEntry> before = store.ledgerOf(SUB_GOAL);
            world.letTimePass(Duration.ofDays(1));

            assertThat(run.run()).isEqualTo(1);

            assertThat(state().judged().measuredOn()).contains(DAY.plusDays(1));
            assertThat(store.ledgerOf(SUB_GOAL)).isEqualTo(before);
        }

        @Test
        void fullRecalculationFindsNothingDifferent() {
            world.letTimePass(Duration.ofDays(1));
            run.run();

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        }
    }

    @Nested
    class WhenASearchGivesNoValue {

        @BeforeEach
        void aHundredWereOpenOnce() {
            finds("complaints", "100");
            run.run();
            world.letTimePass(Duration.ofDays(3));
        }

        @ParameterizedTest
        @EnumSource(Reason.class)
        void theLastValueStaysAndGrowsOld(Reason reason) {
            findsNone(reason);

            assertThat(run.run()).isZero();

            assertThat(series()).hasSize(1);
            assertThat(state().judged().measuredOn()).contains(DAY);
            assertThat(failures.all).containsOnly(Map.entry(COMPLAINTS, new SearchFailure(reason, DAY.plusDays(3))));
        }

        @Test
        void itIsToldSinceWhen() {
            findsNone(Reason.BROKEN);
            run.run();
            world.letTimePass(Duration.ofDays(2));
            findsNone(Reason.PERSON_GONE);
            run.run();

            assertThat(failures.all)
                    .containsOnly(Map.entry(COMPLAINTS, new SearchFailure(Reason.PERSON_GONE, DAY.plusDays(3))));
        }

        @Test
        void thatIsWrittenOnce() {
            findsNone(Reason.BROKEN);
            run.run();
            run.run();

            assertThat(failures.changes).isEqualTo(1);
        }

        @Test
        void thatIsForgottenWithTheNextValue() {
            findsNone(Reason.BROKEN);
            run.run();
            finds("complaints", "100");
            run.run();

            assertThat(failures.all).isEmpty();
        }

        @Test
        void thatIsForgottenWithTheKpi() {
            findsNone(Reason.BROKEN);
            run.run();
            save(GoalPlans.with());
            run.run();

            assertThat(failures.all).isEmpty();
        }
    }

    @Nested
    class WhenOneOfSeveralSearchesBreaksOff {

        @Test
        void theOthersHaveTheirTurn() {
            save(GoalPlans.with(searching("complaints"), searching("broken"), searching("returns")));
            finds("complaints", "100");
            finds("returns", "50");

            assertThat(run.run()).isEqualTo(2);

            assertThat(state().result()).contains(new Share(new BigDecimal("0.625")));
            assertThat(failures.all)
                    .containsOnly(Map.entry(new KpiKey(SUB_GOAL, "broken"), new SearchFailure(Reason.BROKEN, DAY)));
        }
    }

    @Nested
    class WhenThePlanOfAnotherGoalCannotBeRead {

        @Test
        void thisOneIsSearchedAllTheSame() {
            finds("complaints", "100");
            node.plans.damage(OTHER_GOAL);

            assertThat(run.run()).isEqualTo(1);
        }
    }

    @Nested
    class WhenAGoalIsNotAtWork {

        @ParameterizedTest
        @EnumSource(value = GoalStage.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
        void isNotSearched(GoalStage stage) {
            GoalPlan plan = GoalPlans.with(searching("complaints"));
            Closing closing = new Closing(DAY, Closing.Outcome.REACHED, "that it works");
            save(plan.at(stage, Optional.of(closing).filter(any -> stage == GoalStage.CLOSED)));

            run.run();

            assertThat(asked).isEmpty();
        }
    }

    @Nested
    class WhenTheNodeStops {

        @Test
        void noFurtherSearchIsRun() {
            run.cancel();

            assertThat(run.run()).isZero();
            assertThat(asked).isEmpty();
        }
    }

    private static final class RememberedFailures implements SearchFailures {
        private final Map<KpiKey, SearchFailure> all = new HashMap<>();
        private int changes;

        @Override
        public Map<KpiKey, SearchFailure> of(Collection<Long> goalIds) {
            Map<KpiKey, SearchFailure> found = new HashMap<>(all);
            found.keySet().removeIf(kpi -> !goalIds.contains(kpi.goalId()));
            return found;
        }

        @Override
        public void change(Collection<KpiKey> over, Map<KpiKey, SearchFailure> begun) {
            changes++;
            all.keySet().removeAll(over);
            all.putAll(begun);
        }
    }
}

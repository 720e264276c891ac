package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.FullRun;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.KpiValue;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Any history in which people change issues, plan, weigh, divide and measure, with events in any order, doubled or lost,
 * ends in the same numbers as computing everything at once.
 */
class RecalculationPropertyTest {

    private static final Rules RULES =
            new Rules(Set.of(EPIC), Set.of(STORY, SUB_TASK), Set.of(WONT_DO), Optional.empty(), AnyGoalPlan.RULES, 1);

    private IssueWorld world;
    private InMemoryGoalStore store;
    private TestNode node;

    /** One object runs all tries of a property. */
    @BeforeTry
    void beginWithAnEmptyWorld() {
        world = new IssueWorld();
        store = new InMemoryGoalStore();
        node = new TestNode(world, store, RULES);
    }

    @Provide
    Arbitrary<History> histories() {
        return History.any();
    }

    /** The reconciliation of the minute looks at issues that exist: what a lost deletion left, the nightly run finds. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(HistoryCount.class)
    void theRunsThatFollowMakeUpForWhateverTheEventsDid(@ForAll("histories") History history) {
        node.recalculateAll();

        Telling told = new Telling(world, node).of(history);
        if (history.losesWhatOnlyTheNightFinds()) {
            node.recalculateAll();
        } else {
            node.reconcile();
        }

        PureState expected = PureState.of(world, node.plans, RULES);
        PureState stored = PureState.stored(store);
        Map<Long, Map<String, KpiValue>> values = new PlainRecomputation(world, node.plans, RULES).readings();
        HistoryCount.add(
                told.count(), !stored.equals(expected) || !latestReadings().equals(values));
        assertThat(stored).isEqualTo(expected);
        assertThat(latestReadings()).isEqualTo(values);
        assertThat(node.failed).isEmpty();
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    /** Of the KPIs that are planned now. */
    private Map<Long, Map<String, KpiValue>> latestReadings() {
        Map<Long, Map<String, KpiValue>> readings = new HashMap<>();
        for (Goal goal : store.allGoals()) {
            Set<Long> id = Set.of(goal.id());
            GoalPlan plan = node.plans.of(id).getOrDefault(goal.id(), GoalPlan.NONE);
            Map<String, KpiValue> ofGoal = new HashMap<>();
            node.plans.latest(id).getOrDefault(goal.id(), Map.of()).forEach((kpi, reading) -> plan.kpi(kpi)
                    .ifPresent(planned -> ofGoal.put(kpi, reading.value())));
            readings.put(goal.id(), ofGoal);
        }
        return readings;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theFullRecalculationAloneFindsAllThatWasLost(@ForAll("histories") History history) {
        node.recalculateAll();

        new Telling(world, node).of(history);
        node.recalculateAll();

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, node.plans, RULES));
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void eventsThatAllArriveLeaveNothingToFind(@ForAll("histories") History history) {
        node.recalculateAll();

        new Telling(world, node).of(history.withoutLosses());

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, node.plans, RULES));
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theLedgerBetweenTwoMomentsSumsUpToTheDifferenceOfTheStates(@ForAll("histories") History history) {
        List<Moment> moments = new ArrayList<>(List.of(Moment.of(store)));

        new Telling(world, node)
                .afterEachStep(() -> moments.add(Moment.of(store)))
                .of(history);
        node.recalculateAll();
        moments.add(Moment.of(store));

        for (int to = 1; to < moments.size(); to++) {
            assertSumsUp(moments.get(to / 3), moments.get(to));
        }
    }

    private void assertSumsUp(Moment from, Moment to) {
        for (long goal : to.known()) {
            List<LedgerEntry> between = store.ledgerOf(goal).stream()
                    .filter(entry -> entry.id() > from.lastEntry() && entry.id() <= to.lastEntry())
                    .toList();
            GoalState state = from.state(goal);
            Delivery sum = state.delivery();
            for (LedgerEntry entry : between) {
                assertThat(told(entry.change().before())).isEqualTo(told(state));
                assertThat(entry.change().isNone()).isFalse();
                assertThat(entry.causes()).isNotEmpty();
                state = entry.change().after();
                sum = sum.plus(entry.movement().difference());
            }
            assertThat(told(state)).isEqualTo(told(to.state(goal)));
            assertThat(sum).isEqualTo(to.state(goal).delivery());
        }
    }

    /** That the same value was measured again on a later day is not told. */
    private static GoalState told(GoalState state) {
        return state.measuredOn(Optional.empty());
    }

    /** The stored states at one moment, and the last ledger entry before it. */
    private record Moment(Map<Long, GoalState> states, long lastEntry, Set<Long> known) {

        static Moment of(InMemoryGoalStore store) {
            Map<Long, GoalState> states = store.allGoals().stream().collect(Collectors.toMap(Goal::id, Goal::state));
            Set<Long> known = store.ledger().stream().map(LedgerEntry::goalId).collect(Collectors.toSet());
            known.addAll(states.keySet());
            return new Moment(states, store.ledger().size(), known);
        }

        GoalState state(long goal) {
            return states.getOrDefault(goal, GoalState.NONE);
        }
    }
}

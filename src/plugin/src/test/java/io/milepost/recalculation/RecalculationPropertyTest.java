package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.FullRun;
import io.milepost.domain.Goal;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.plan.Rules;
import java.util.ArrayList;
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

/** Any history, with events in any order, doubled or lost, ends in the same numbers as computing everything at once. */
class RecalculationPropertyTest {

    private static final Rules RULES =
            new Rules(Set.of(EPIC), Set.of(STORY, SUB_TASK), Set.of(WONT_DO), Optional.empty(), 1);

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
        if (history.losesADeletion()) {
            node.recalculateAll();
        } else {
            node.reconcile();
        }

        PureState expected = PureState.of(world, RULES);
        PureState stored = PureState.stored(store);
        HistoryCount.add(told.count(), !stored.equals(expected));
        assertThat(stored).isEqualTo(expected);
        assertThat(node.failed).isEmpty();
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theFullRecalculationAloneFindsAllThatWasLost(@ForAll("histories") History history) {
        node.recalculateAll();

        new Telling(world, node).of(history);
        node.recalculateAll();

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void eventsThatAllArriveLeaveNothingToFind(@ForAll("histories") History history) {
        node.recalculateAll();

        new Telling(world, node).of(history.withoutLosses());

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
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
            Delivery sum = from.total(goal);
            for (LedgerEntry entry : between) {
                assertThat(entry.movement().before()).isEqualTo(sum);
                assertThat(entry.change().isNone()).isFalse();
                assertThat(entry.causes()).isNotEmpty();
                sum = sum.plus(entry.movement().difference());
            }
            assertThat(sum).isEqualTo(to.total(goal));
        }
    }

    /** The stored totals at one moment, and the last ledger entry before it. */
    private record Moment(Map<Long, Delivery> totals, long lastEntry, Set<Long> known) {

        static Moment of(InMemoryGoalStore store) {
            Map<Long, Delivery> totals = store.allGoals().stream().collect(Collectors.toMap(Goal::id, Goal::delivery));
            Set<Long> known = store.ledger().stream().map(LedgerEntry::goalId).collect(Collectors.toSet());
            known.addAll(totals.keySet());
            return new Moment(totals, store.ledger().size(), known);
        }

        Delivery total(long goal) {
            return totals.getOrDefault(goal, Delivery.NONE);
        }
    }
}

package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.FullRun;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.ReconciliationRun;
import io.milepost.domain.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
    Arbitrary<List<Step>> histories() {
        return Step.histories();
    }

    @Property(tries = 300)
    void oneReconciliationFindsEveryLostEventButDeletions(@ForAll("histories") List<Step> steps, @ForAll long seed) {
        List<Step> found = steps.stream().filter(step -> !step.isLostDeletion()).toList();
        node.recalculateAll();

        new History(world, node, 1).play(found, new Random(seed));
        node.reconcile();

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        assertThat(node.reconcile()).map(ReconciliationRun::differences).contains(0L);
    }

    @Property(tries = 300)
    void oneFullRecalculationFindsAllThatWasLost(@ForAll("histories") List<Step> steps, @ForAll long seed) {
        node.recalculateAll();

        new History(world, node, 1).play(steps, new Random(seed));
        node.recalculateAll();

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Property(tries = 300)
    void everyEventInTimeLeavesNothingToFind(@ForAll("histories") List<Step> steps, @ForAll long seed) {
        List<Step> sent =
                steps.stream().filter(step -> step.fate() != Step.Fate.LOST).toList();
        node.recalculateAll();

        new History(world, node, 1).play(sent, new Random(seed));

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Property(tries = 300)
    void theLedgerLeadsFromNothingToTheSumsOfToday(@ForAll("histories") List<Step> steps, @ForAll long seed) {
        new History(world, node, 1).play(steps, new Random(seed));
        node.recalculateAll();

        LongStream.rangeClosed(1, steps.size()).forEach(goal -> {
            Delivery sum = Delivery.NONE;
            for (LedgerEntry entry : store.ledgerOf(goal)) {
                assertThat(entry.movement().before()).isEqualTo(sum);
                assertThat(entry.causes()).isNotEmpty();
                sum = entry.movement().after();
            }
            assertThat(sum)
                    .isEqualTo(
                            store.goals(Set.of(goal)).containsKey(goal)
                                    ? store.goals(Set.of(goal)).get(goal).delivery()
                                    : Delivery.NONE);
        });
    }
}

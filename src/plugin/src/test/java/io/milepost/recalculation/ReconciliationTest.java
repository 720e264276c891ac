package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Extent;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.Drift.Moved;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.ReconciliationRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final long GOAL = 1;
    private static final long ACTIVITY = 2;
    private static final long OTHER_GOAL = 3;
    private static final long OTHER = 4;

    private final IssueWorld world = new IssueWorld();
    private final InMemoryGoalStore store = new InMemoryGoalStore();
    private final TestNode node = new TestNode(world, store, RULES);

    @BeforeEach
    void plan() {
        world.create(GOAL, EPIC);
        world.create(ACTIVITY, STORY);
        world.link(ACTIVITY, GOAL, Path.EPIC);
        world.letTimePass(Duration.ofMinutes(10));
    }

    @Nested
    class WhenNothingWasEverCalculated {

        @Test
        void leavesItToTheFullRecalculation() {
            assertThat(node.reconcile()).isEmpty();
            assertThat(store.allGoals()).isEmpty();
        }
    }

    @Nested
    class WhenAnEventWasLost {

        @BeforeEach
        void lose() {
            node.recalculateAll();
            world.letTimePass(Duration.ofMinutes(10));
            world.transition(ACTIVITY, Progress.DONE);
        }

        @Test
        void setsTheNumbersAndCountsTheDifference() {
            assertThat(node.reconcile())
                    .contains(new ReconciliationRun(world.clock().instant(), 1, 1));
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }

        @Test
        void tellsFromTheHistoryWhoDidIt() {
            node.reconcile();

            assertThat(newest().causes())
                    .extracting(
                            Cause::kind, Cause::to, cause -> cause.occasion().personKey())
                    .containsExactly(tuple(CauseKind.TRANSITION, Optional.of("DONE"), IssueWorld.PERSON));
        }

        @Test
        void findsNothingTheSecondTime() {
            node.reconcile();

            assertThat(node.reconcile()).map(ReconciliationRun::differences).contains(0L);
        }

        @Test
        void keepsWhichGoalWasWrongAndByHowMuch() {
            node.reconcile();
            node.reconcile();

            assertThat(node.log.drifts())
                    .filteredOn(drift -> drift.kind() == Kind.RECONCILIATION)
                    .containsExactly(new Drift(
                            Kind.RECONCILIATION,
                            world.clock().instant(),
                            new Extent(1, 1, 1),
                            List.of(new Moved(GOAL, OptionalLong.of(1_000_000)))));
        }

        @Test
        void keepsNoGoalThatMovesByAnEventThatStillWaits() {
            world.create(OTHER_GOAL, EPIC);
            world.create(OTHER, STORY);
            world.link(OTHER, OTHER_GOAL, Path.EPIC);
            node.recalculateAll();
            world.letTimePass(Duration.ofMinutes(10));
            world.touch(ACTIVITY);
            store.forget(ACTIVITY);
            node.request(world.transition(OTHER, Progress.DONE));

            node.reconcile();

            Drift last = node.log.drifts().get(node.log.drifts().size() - 1);
            assertThat(last.goals()).extracting(Moved::goalId).containsExactly(GOAL);
            assertThat(last.extent().differences()).isEqualTo(1);
        }
    }

    @Nested
    class WhenNoHistoryExplainsTheDifference {

        @Test
        void namesItselfAsTheCause() {
            node.recalculateAll();
            store.forget(ACTIVITY);
            world.touch(ACTIVITY);

            node.reconcile();

            assertThat(newest().causes()).extracting(Cause::kind).containsExactly(CauseKind.RECONCILIATION);
        }
    }

    @Nested
    class WhenTheEventStillWaits {

        @Test
        void isNoDifference() {
            node.recalculateAll();
            node.request(world.transition(ACTIVITY, Progress.DONE));

            assertThat(node.reconcile()).map(ReconciliationRun::differences).contains(0L);
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }
    }

    @Nested
    class WhenAnIssueCannotBeRead {

        @Test
        void beginsAtTheSameTimeAgain() {
            node.recalculateAll();
            Instant mark = node.log.mark().orElseThrow();
            world.letTimePass(Duration.ofMinutes(10));
            world.transition(ACTIVITY, Progress.DONE);
            world.breakReadingOf(ACTIVITY);

            node.reconcile();
            assertThat(node.log.mark()).contains(mark);

            world.repair();
            world.letTimePass(Duration.ofMinutes(10));
            node.reconcile();
            assertThat(node.log.mark()).contains(world.clock().instant());
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }
    }

    @Nested
    class WhenMoreIssuesChangedThanABatchHolds {

        @Test
        void setsThemAll() {
            node.recalculateAll();
            LongStream.rangeClosed(10, 1_209).forEach(id -> world.create(id, STORY));
            LongStream.rangeClosed(10, 1_209).forEach(id -> world.link(id, GOAL, Path.EPIC));

            assertThat(node.reconcile()).map(ReconciliationRun::differences).contains(1_200L);
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }
    }

    private LedgerEntry newest() {
        List<LedgerEntry> entries = store.ledgerOf(GOAL);
        return entries.get(entries.size() - 1);
    }
}

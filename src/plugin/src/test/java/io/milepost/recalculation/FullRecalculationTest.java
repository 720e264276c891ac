package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.OPERATION;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.FullRun;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.Rules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FullRecalculationTest {

    private static final long GOAL = 1;
    private static final long SUB_GOAL = 2;

    private final IssueWorld world = new IssueWorld();
    private final InMemoryGoalStore store = new InMemoryGoalStore();
    private final TestNode node = new TestNode(world, store, RULES);

    @BeforeEach
    void plan() {
        world.create(GOAL, EPIC);
        world.create(SUB_GOAL, EPIC);
        world.link(SUB_GOAL, GOAL, Path.LINK);
        LongStream.rangeClosed(10, 1_209).forEach(id -> world.create(id, STORY));
        LongStream.rangeClosed(10, 1_209).forEach(id -> world.link(id, SUB_GOAL, Path.EPIC));
    }

    @Nested
    class WhenItRunsForTheFirstTime {

        @Test
        void buildsEverythingAndReportsNoDifference() {
            assertThat(node.full().isDue()).isTrue();

            FullRun run = node.recalculateAll().orElseThrow();

            assertThat(run.issues()).isEqualTo(1_202);
            assertThat(run.differences()).isZero();
            assertThat(node.full().isDue()).isFalse();
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }

        @Test
        void namesTheRulesAndNoSingleIssueAsTheCause() {
            node.recalculateAll();

            assertThat(store.ledgerOf(GOAL)).flatExtracting(LedgerEntry::causes).allSatisfy(cause -> {
                assertThat(cause.kind()).isEqualTo(CauseKind.RULES);
                assertThat(cause.issueId()).isEmpty();
            });
            assertThat(store.ledgerOf(GOAL))
                    .allSatisfy(entry -> assertThat(entry.causes()).hasSize(1));
        }
    }

    @Nested
    class WhenDeletionsWereLost {

        @BeforeEach
        void lose() {
            node.recalculateAll();
            world.delete(10);
            world.delete(1_209);
            world.delete(SUB_GOAL);
        }

        @Test
        void removesWhatIsStoredOfThem() {
            node.recalculateAll();

            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
            assertThat(store.goals(Set.of(SUB_GOAL))).isEmpty();
        }

        @Test
        void countsEachIssueThatWasWrong() {
            assertThat(node.recalculateAll()).map(FullRun::differences).contains(1_201L);
        }

        @Test
        void keepsWhatItFoundAndWhoHadAskedForIt() {
            node.recalculateAllFor("ana");
            node.recalculateAll();

            assertThat(node.log.drifts())
                    .extracting(Drift::kind, drift -> drift.extent().differences(), drift -> drift.extent()
                            .goals())
                    .containsExactly(
                            tuple(Kind.RULES, 0L, 0L), tuple(Kind.REQUEST, 1_201L, 1L), tuple(Kind.NIGHT, 0L, 0L));
        }
    }

    @Nested
    class WhenAllIssuesAreGone {

        @Test
        void removesEverything() {
            node.recalculateAll();
            LongStream.of(world.allIds()).forEach(world::delete);

            node.recalculateAll();

            assertThat(store.allGoals()).isEmpty();
            assertThat(store.storedBetween(Long.MIN_VALUE, Long.MAX_VALUE).issues())
                    .isEmpty();
        }
    }

    @Nested
    class WhenAStoredTotalIsWrong {

        @BeforeEach
        void corrupt() {
            node.recalculateAll();
            store.corrupt(GOAL, new Delivery(5, 0));
        }

        @Test
        void setsItRightAndCountsIt() {
            assertThat(node.recalculateAll()).map(FullRun::differences).contains(1L);
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }

        @Test
        void writesTheCorrectionIntoTheLedger() {
            node.recalculateAll();

            List<LedgerEntry> entries = store.ledgerOf(GOAL);
            assertThat(entries.get(entries.size() - 1).causes())
                    .extracting(Cause::kind, Cause::issueId)
                    .containsExactly(tuple(CauseKind.RECALCULATION, OptionalLong.empty()));
        }
    }

    @Nested
    class WhenAnEventWasLost {

        @Test
        void tellsFromTheHistoryWhoDidIt() {
            node.recalculateAll();
            world.letTimePass(Duration.ofHours(5));
            world.transition(10, Progress.DONE);

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(1L);

            List<LedgerEntry> entries = store.ledgerOf(GOAL);
            assertThat(entries.get(entries.size() - 1).causes())
                    .extracting(Cause::kind, Cause::issueId, Cause::to)
                    .containsExactly(tuple(CauseKind.TRANSITION, OptionalLong.of(10), Optional.of("DONE")));
        }
    }

    @Nested
    class WhenTheRulesHaveChanged {

        @Test
        void isDueAndCountsByTheNewRulesWithoutCallingThatADifference() {
            node.recalculateAll();
            world.changeType(10, OPERATION);
            node.reconcile();
            Rules onlyStories = new Rules(Set.of(EPIC), Set.of(STORY), Set.of(), Optional.empty(), 2);

            node.changeRules(onlyStories);

            assertThat(node.full().isDue()).isTrue();
            assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, onlyStories));
            List<LedgerEntry> entries = store.ledgerOf(GOAL);
            assertThat(entries.get(entries.size() - 1).stamp().ruleVersion()).isEqualTo(2);
        }
    }

    @Nested
    class WhenItIsCancelled {

        @Test
        void endsAfterTheChunkInHandAndDoesNotCount() {
            FullRecalculation[] full = new FullRecalculation[1];
            List<FullProgress> seen = new ArrayList<>();
            TestNode cancelling = new TestNode(world, store, RULES, new TestNode.OneAtATime() {
                @Override
                public <T> T run(Supplier<T> work) {
                    seen.add(full[0].progress());
                    full[0].cancel();
                    return super.run(work);
                }
            });
            full[0] = cancelling.full();

            assertThat(cancelling.recalculateAll()).isEmpty();

            assertThat(seen).containsExactly(new FullProgress(true, 0, 1_202));
            assertThat(full[0].progress()).isEqualTo(new FullProgress(false, 0, 0));
            assertThat(full[0].isDue()).isTrue();
        }
    }

    @Nested
    class WhenOneIsUnderWay {

        @Test
        void doesNotBeginASecond() {
            FullRecalculation[] full = new FullRecalculation[1];
            List<Optional<FullRun>> second = new ArrayList<>();
            TestNode busy = new TestNode(world, store, RULES, new TestNode.OneAtATime() {
                @Override
                public <T> T run(Supplier<T> work) {
                    second.add(full[0].run(Optional.empty()));
                    return super.run(work);
                }
            });
            full[0] = busy.full();

            assertThat(busy.recalculateAll()).isPresent();

            assertThat(second).isNotEmpty().allMatch(Optional::isEmpty);
        }
    }

    @Nested
    class WhenAnIssueCannotBeRead {

        @Test
        void setsAllOthersButDoesNotCount() {
            world.breakReadingOf(10);

            assertThat(node.recalculateAll()).isEmpty();

            assertThat(store.contributionsBy(Set.of(10L))).isEmpty();
            assertThat(store.contributionsBy(Set.of(11L, 1_209L))).hasSize(2);
            assertThat(node.full().isDue()).isTrue();
        }
    }
}

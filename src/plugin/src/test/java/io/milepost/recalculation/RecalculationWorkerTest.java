package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecalculationWorkerTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final IssueWorld world = new IssueWorld();
    private final InMemoryGoalStore store = new InMemoryGoalStore();

    @Nested
    class WhenItIsStopped {

        @Test
        void worksOffWhatWaits() {
            TestNode node = new TestNode(world, store, RULES);
            node.request(world.create(1, EPIC));
            LongStream.rangeClosed(2, 1_500).forEach(id -> {
                node.request(world.create(id, STORY));
                node.request(world.link(id, 1, Path.EPIC));
            });
            RecalculationWorker worker = new RecalculationWorker(node.queue, node.recalculation, () -> {});

            worker.start();
            worker.stop(LONG);

            assertThat(node.queue.waiting()).isZero();
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }

        @Test
        void doesNotWaitLongerThanItsDeadline() throws InterruptedException {
            CountDownLatch entered = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            TestNode node = new TestNode(world, store, RULES, new TestNode.OneAtATime() {
                @Override
                public <T> T run(Supplier<T> work) {
                    entered.countDown();
                    await(release);
                    return super.run(work);
                }
            });
            RecalculationWorker worker = new RecalculationWorker(node.queue, node.recalculation, () -> {});
            node.request(world.create(1, EPIC));

            worker.start();
            await(entered);
            worker.stop(Duration.ofMillis(50));

            assertThat(node.queue.holds(1)).isTrue();
            release.countDown();
        }
    }

    @Nested
    class WhenTheLockCannotBeHad {

        @Test
        void goesOnWithTheNextBatch() throws InterruptedException {
            CountDownLatch refused = new CountDownLatch(1);
            TestNode node = new TestNode(world, store, RULES, new TestNode.OneAtATime() {
                @Override
                public <T> T run(Supplier<T> work) {
                    if (refused.getCount() > 0) {
                        refused.countDown();
                        throw new IllegalStateException("no lock");
                    }
                    return super.run(work);
                }
            });
            RecalculationWorker worker = new RecalculationWorker(node.queue, node.recalculation, () -> {});
            worker.start();

            node.request(world.create(1, EPIC));
            await(refused);
            node.request(world.create(2, EPIC));
            worker.stop(LONG);

            assertThat(store.goals(Set.of(1L, 2L))).containsOnlyKeys(2L);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.milepost.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.CauseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecalculationQueueTest {

    private static final Instant NINE = Instant.parse("2027-01-01T09:00:00Z");
    private static final Optional<String> ANN = Optional.of("ann");
    private static final Optional<String> BEN = Optional.of("ben");

    private final RecalculationQueue queue = new RecalculationQueue();

    @Nested
    class WhenAnIssueIsRequestedTwice {

        @Test
        void waitsOnceSinceTheEarlierTime() throws InterruptedException {
            queue.request(change(1, CauseKind.TRANSITION, NINE.plusSeconds(5), ANN));
            queue.request(change(1, CauseKind.LINK, NINE, BEN));

            assertThat(queue.waiting()).isEqualTo(1);
            assertThat(queue.oldest()).contains(NINE);
            assertThat(take(10)).extracting(IssueChange::kind).containsExactly(CauseKind.TRANSITION);
        }

        @Test
        void remembersWhoDeletedItAndSinceWhenItChanged() throws InterruptedException {
            queue.request(change(1, CauseKind.TRANSITION, NINE, ANN));
            queue.request(change(1, CauseKind.DELETED, NINE.plusSeconds(5), BEN));
            queue.request(change(1, CauseKind.LINK, NINE.plusSeconds(6), ANN));

            IssueChange taken = take(10).get(0);
            assertThat(taken.kind()).isEqualTo(CauseKind.DELETED);
            assertThat(taken.occasion().personKey()).isEqualTo(BEN);
            assertThat(taken.since()).isEqualTo(NINE);
        }

        @Test
        void remembersThatItWasCreatedBecauseNoHistoryTellsOfIt() throws InterruptedException {
            queue.request(change(1, CauseKind.LINK, NINE, ANN));
            queue.request(change(1, CauseKind.CREATED, NINE, ANN));

            assertThat(take(10)).extracting(IssueChange::kind).containsExactly(CauseKind.CREATED);
        }
    }

    @Nested
    class WhenABatchIsInHand {

        @Test
        void stillHoldsItsIssuesUntilItIsDone() throws InterruptedException {
            queue.request(change(1, CauseKind.TRANSITION, NINE, ANN));

            List<IssueChange> batch = take(10);
            assertThat(queue.waiting()).isZero();
            assertThat(queue.holds(1)).isTrue();

            queue.done(batch);
            assertThat(queue.holds(1)).isFalse();
        }

        @Test
        void letsTheSameIssueWaitAgain() throws InterruptedException {
            queue.request(change(1, CauseKind.TRANSITION, NINE, ANN));
            take(10);
            queue.request(change(1, CauseKind.TRANSITION, NINE.plusSeconds(1), ANN));

            assertThat(take(10)).extracting(IssueChange::issueId).containsExactly(1L);
        }
    }

    @Nested
    class WhenMoreWaitThanABatchHolds {

        @Test
        void givesThemInTheOrderInWhichTheyCame() throws InterruptedException {
            LongStream.of(3, 1, 2).forEach(id -> queue.request(change(id, CauseKind.TRANSITION, NINE, ANN)));

            assertThat(take(2)).extracting(IssueChange::issueId).containsExactly(3L, 1L);
            assertThat(take(2)).extracting(IssueChange::issueId).containsExactly(2L);
        }
    }

    @Nested
    class WhenNothingWaits {

        @Test
        void givesAnEmptyBatchAfterThePatience() throws InterruptedException {
            assertThat(queue.take(10, Duration.ofMillis(1), Duration.ZERO)).isEmpty();
            assertThat(queue.oldest()).isEmpty();
        }
    }

    @Nested
    class WhenTwoThreadsRequestWhileAThirdTakes {

        @Test
        void losesNone() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            Future<?> even = threads.submit(() -> requestEverySecond(0));
            Future<?> odd = threads.submit(() -> requestEverySecond(1));

            Set<Long> taken = new HashSet<>();
            while (!even.isDone() || !odd.isDone() || queue.waiting() > 0) {
                queue.take(50, Duration.ofMillis(1), Duration.ZERO).forEach(change -> taken.add(change.issueId()));
            }
            even.get();
            odd.get();
            threads.shutdown();

            assertThat(taken).hasSize(5_000);
        }

        private void requestEverySecond(int first) {
            for (int round = 0; round < 20; round++) {
                for (long id = first; id < 5_000; id += 2) {
                    queue.request(change(id, CauseKind.TRANSITION, NINE, ANN));
                }
            }
        }
    }

    private List<IssueChange> take(int most) throws InterruptedException {
        return queue.take(most, Duration.ofSeconds(1), Duration.ZERO);
    }

    private static IssueChange change(long id, CauseKind kind, Instant at, Optional<String> person) {
        return IssueChange.of(id, kind, at, person);
    }
}

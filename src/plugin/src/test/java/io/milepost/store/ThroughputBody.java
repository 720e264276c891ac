package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.lookup.DoneStep;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the ledger says, on every database, of the work that was done. */
abstract class ThroughputBody extends OpenTables {

    private ActiveObjectsThroughput throughput;

    @BeforeEach
    void makeGoalWithWork() {
        throughput = new ActiveObjectsThroughput(tables.ao());
        node.request(world.create(1, EPIC));
        node.request(world.create(2, STORY));
        node.request(world.create(3, STORY));
        node.request(world.link(2, 1, Path.EPIC));
        node.work();
    }

    @Nested
    class WhenWorkIsDone {

        @Test
        void tellsEachStepInItsOrder() {
            node.request(world.transition(2, Progress.IN_PROGRESS));
            node.work();
            node.request(world.transition(2, Progress.DONE));
            node.work();
            node.request(world.transition(2, Progress.TO_DO));
            node.work();

            assertThat(throughput.doneSince(1, Instant.EPOCH))
                    .extracting(DoneStep::weight)
                    .containsExactly(500_000L, 500_000L, -1_000_000L);
        }

        @Test
        void tellsOnlyWhatCameAtThatTimeOrLater() {
            node.request(world.transition(2, Progress.DONE));
            node.work();
            Instant at = throughput.doneSince(1, Instant.EPOCH).get(0).at();

            assertThat(throughput.doneSince(1, at)).hasSize(1);
            assertThat(throughput.doneSince(1, at.plusMillis(1))).isEmpty();
        }

        @Test
        void readsThemInOneStatement() {
            node.request(world.transition(2, Progress.DONE));
            node.work();

            assertThat(tables.statements().during(() -> throughput.doneSince(1, Instant.EPOCH)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @Nested
    class WhenDoneWorkIsLinked {

        @Test
        void isNoWorkThatWasDoneThen() {
            node.request(world.transition(3, Progress.DONE));
            node.work();
            node.request(world.link(3, 1, Path.EPIC));
            node.work();

            assertThat(throughput.doneSince(1, Instant.EPOCH))
                    .extracting(DoneStep::weight)
                    .allMatch(weight -> weight == 0);
        }
    }

    @Nested
    class WhenItIsAskedSinceWhenAGoalIsKnown {

        @Test
        void isTheTimeOfItsFirstEntry() {
            assertThat(throughput.knownSince(1)).isPresent();
            assertThat(throughput.knownSince(99)).isEmpty();
        }
    }
}

package io.milepost.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.FullRunState;
import io.milepost.domain.FullRunState.Phase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FullRunWatchTest {

    private static final Instant BEGUN = Instant.parse("2027-01-01T09:00:00Z");
    private static final Optional<String> ANNA = Optional.of("anna");

    private Instant now = BEGUN;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final InMemoryFullRuns cluster = new InMemoryFullRuns();
    private final FullRunWatch watch = new FullRunWatch(cluster, cluster, clock);
    private final FullRunWatch otherNode = new FullRunWatch(cluster, cluster, clock);

    private boolean step(Predicate<FullProgress> goesOn, int done) {
        now = now.plusSeconds(1);
        return goesOn.test(new FullProgress(true, done, 2_000));
    }

    private static Optional<Outcome> all() {
        return Optional.of(Outcome.lookedAt(2_000));
    }

    @Test
    void everyNodeSeesHowFarARunIsWhoStartedItAndWhenItWillEnd() {
        watch.watch(ANNA, goesOn -> {
            step(goesOn, 500);
            FullRunState seen = otherNode.last().orElseThrow();
            assertThat(seen).isEqualTo(new FullRunState(Phase.RUNNING, BEGUN, ANNA, now, 500, 2_000));
            assertThat(seen.perSecond()).hasValue(500);
            assertThat(seen.left()).contains(Duration.ofSeconds(3));
            return all();
        });
        assertThat(otherNode.last().orElseThrow().phase()).isEqualTo(Phase.DONE);
        assertThat(otherNode.last().orElseThrow().left()).isEmpty();
    }

    @Test
    void aRunThatAnotherNodeCancelsEndsAtItsNextStep() {
        Optional<Outcome> outcome = watch.watch(ANNA, goesOn -> {
            assertThat(step(goesOn, 500)).isTrue();
            otherNode.cancel();
            assertThat(step(goesOn, 1_000)).isFalse();
            return Optional.empty();
        });
        assertThat(outcome).isEmpty();
        FullRunState last = watch.last().orElseThrow();
        assertThat(last.phase()).isEqualTo(Phase.CANCELLED);
        assertThat(last.done()).isEqualTo(1_000);
    }

    @Test
    void theRunAfterACancelledOneIsNotCancelledToo() {
        watch.watch(ANNA, goesOn -> {
            otherNode.cancel();
            return Optional.empty();
        });
        now = now.plusSeconds(60);
        watch.watch(ANNA, goesOn -> {
            assertThat(step(goesOn, 500)).isTrue();
            return all();
        });
    }

    @Test
    void cancellingWhenNothingRunsDoesNothingToTheNextRun() {
        watch.cancel();
        watch.watch(ANNA, goesOn -> all());
        watch.cancel();
        watch.watch(ANNA, goesOn -> {
            assertThat(step(goesOn, 500)).isTrue();
            return all();
        });
    }

    @Test
    void onlyOneRunsInTheCluster() {
        watch.watch(ANNA, goesOn -> {
            assertThat(otherNode.watch(Optional.empty(), other -> all())).isEmpty();
            return all();
        });
        assertThat(watch.last().orElseThrow().personKey()).isEqualTo(ANNA);
    }

    @Test
    void aRunThatBreaksOffHasFailedAndSoHasOneWithIssuesThatCannotBeSet() {
        assertThatThrownBy(() -> watch.watch(ANNA, goesOn -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(watch.last().orElseThrow().phase()).isEqualTo(Phase.FAILED);
        watch.watch(ANNA, goesOn -> Optional.of(Outcome.failedAt(7)));
        assertThat(watch.last().orElseThrow().phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void aRunWhoseNodeHasDiedIsNotShownAsRunningForEver() {
        cluster.write(new FullRunState(Phase.RUNNING, BEGUN, ANNA, BEGUN, 500, 2_000));
        assertThat(watch.last().orElseThrow().isRunning()).isTrue();
        now = BEGUN.plus(Duration.ofMinutes(11));
        assertThat(watch.last().orElseThrow().phase()).isEqualTo(Phase.FAILED);
    }
}

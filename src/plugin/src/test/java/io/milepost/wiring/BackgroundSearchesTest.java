package io.milepost.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.milepost.domain.CauseKind;
import io.milepost.recalculation.RecalculationQueue;
import io.milepost.recalculation.SearchRun;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundSearchesTest {

    private static final int SOON = 60_000;

    private final SearchRun run = mock(SearchRun.class);
    private final BackgroundSearches searches = new BackgroundSearches(run);
    private final RecalculationQueue queue = new RecalculationQueue();
    private final QueuedRequests requests = new QueuedRequests(queue, searches, Clock.systemUTC());

    @AfterEach
    void stop() {
        searches.stop();
    }

    @Test
    void searchSoonAfterAPlanWasChanged() {
        requests.request(1, CauseKind.TARGET, Optional.empty());
        requests.request(2, CauseKind.PLAN, Optional.empty());

        verify(run, timeout(SOON)).run(List.of(1L));
        verify(run, timeout(SOON)).run(List.of(2L));
        assertThat(queue.unfinished()).isEqualTo(2);
    }

    @Test
    void searchNothingAfterAMeasurement() {
        requests.request(1, CauseKind.MEASUREMENT, Optional.empty());
        searches.stop();

        verify(run, never()).run(any());
        assertThat(queue.unfinished()).isEqualTo(1);
    }

    @Test
    void areUnfinishedUntilTheSearchEnds() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        when(run.run(any())).thenAnswer(call -> {
            running.countDown();
            return mayEnd.await(SOON, TimeUnit.MILLISECONDS) ? 1 : 0;
        });

        searches.request(1);

        assertThat(running.await(SOON, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(searches.unfinished()).isEqualTo(1);
        mayEnd.countDown();
        searches.stop();
        assertThat(searches.unfinished()).isZero();
    }

    @Test
    void goOnAfterOneThatFailed() {
        when(run.run(List.of(1L))).thenThrow(new IllegalStateException("no database"));

        searches.request(1);
        searches.request(2);

        verify(run, timeout(SOON)).run(List.of(2L));
    }

    @Test
    void areNotBegunOnceThePluginStops() {
        searches.stop();

        searches.request(1);

        verify(run).cancel();
        verify(run, never()).run(any());
        assertThat(searches.unfinished()).isZero();
    }
}

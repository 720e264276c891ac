package io.milepost.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.milepost.recalculation.FullRecalculation;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundFullRunTest {

    private static final int SOON = 60_000;

    private final FullRecalculation recalculation = mock(FullRecalculation.class);
    private final BackgroundFullRun run = new BackgroundFullRun(recalculation);

    @AfterEach
    void stop() {
        run.stop();
    }

    @Test
    void runsWithoutMakingAnybodyWait() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        when(recalculation.run(any())).thenAnswer(call -> {
            running.countDown();
            mayEnd.await(SOON, TimeUnit.MILLISECONDS);
            return Optional.empty();
        });

        run.start(Optional.empty());

        assertThat(await(running)).isTrue();
        mayEnd.countDown();
    }

    @Test
    void runsOnceMoreHoweverOftenItIsAskedForMeanwhile() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        when(recalculation.run(any())).thenAnswer(call -> {
            running.countDown();
            mayEnd.await(SOON, TimeUnit.MILLISECONDS);
            return Optional.empty();
        });
        run.start(Optional.empty());
        assertThat(await(running)).isTrue();

        run.start(Optional.empty());
        run.start(Optional.empty());
        run.start(Optional.empty());
        mayEnd.countDown();

        verify(recalculation, timeout(SOON).times(2)).run(any());
        verify(recalculation, after(500).times(2)).run(any());
    }

    @Test
    void runsAgainAfterARunThatFailed() {
        when(recalculation.run(any()))
                .thenThrow(new IllegalStateException("no database"))
                .thenReturn(Optional.empty());

        run.start(Optional.empty());
        verify(recalculation, timeout(SOON)).run(any());
        run.start(Optional.empty());

        verify(recalculation, timeout(SOON).times(2)).run(any());
    }

    @Test
    void runsAtTheStartOnlyWhereARunIsDue() {
        when(recalculation.isDue()).thenReturn(false);
        run.startIfDue();
        verify(recalculation, timeout(SOON)).isDue();
        verify(recalculation, never()).run(any());

        when(recalculation.isDue()).thenReturn(true);
        run.startIfDue();
        verify(recalculation, timeout(SOON)).run(any());
    }

    @Test
    void breaksOffARunWhenItStops() {
        run.stop();

        verify(recalculation).cancel();
    }

    @Test
    void waitsForTheChunkInHandAndBeginsNothingMore() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        when(recalculation.run(any())).thenAnswer(call -> {
            running.countDown();
            cancelled.await(SOON, TimeUnit.MILLISECONDS);
            return Optional.empty();
        });
        doAnswer(call -> {
                    cancelled.countDown();
                    return null;
                })
                .when(recalculation)
                .cancel();
        run.start(Optional.empty());
        assertThat(await(running)).isTrue();
        run.start(Optional.empty());

        run.stop();

        verify(recalculation).run(any());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(SOON, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

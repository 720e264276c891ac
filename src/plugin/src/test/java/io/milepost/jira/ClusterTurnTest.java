package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class ClusterTurnTest {

    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterRecalculationTurn turn = new ClusterRecalculationTurn(locks);

    @SuppressWarnings("unchecked")
    private final Supplier<String> work = mock(Supplier.class);

    @BeforeEach
    void theClusterHasTheLock() throws InterruptedException {
        when(locks.getLockForName("io.milepost.jira.recalculation")).thenReturn(lock);
        when(lock.tryLock(anyLong(), any(TimeUnit.class))).thenReturn(true);
        when(work.get()).thenReturn("done");
    }

    @Test
    void worksBetweenLockAndUnlock() throws InterruptedException {
        assertThat(turn.run(work)).isEqualTo("done");

        InOrder order = inOrder(lock, work);
        order.verify(lock).tryLock(300, TimeUnit.SECONDS);
        order.verify(work).get();
        order.verify(lock).unlock();
    }

    @Test
    void givesTheTurnBackWhenTheWorkFails() {
        when(work.get()).thenThrow(new IllegalStateException("no database"));

        assertThatThrownBy(() -> turn.run(work)).hasMessage("no database");
        verify(lock).unlock();
    }

    @Test
    void doesNotWorkWithoutATurn() throws InterruptedException {
        when(lock.tryLock(anyLong(), any(TimeUnit.class))).thenReturn(false);

        assertThatThrownBy(() -> turn.run(work)).hasMessageContaining("io.milepost.jira.recalculation");
        verify(work, never()).get();
        verify(lock, never()).unlock();
    }

    @Test
    void hasAnotherLockForChangesOfPlans() {
        when(locks.getLockForName("io.milepost.jira.planning")).thenReturn(lock);

        new ClusterPlanningTurn(locks).run(work::get);

        verify(work).get();
    }
}

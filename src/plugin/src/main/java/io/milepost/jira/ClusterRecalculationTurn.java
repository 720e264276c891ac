package io.milepost.jira;

import com.atlassian.beehive.ClusterLockService;
import io.milepost.recalculation.ExclusiveRun;
import java.time.Duration;
import java.util.function.Supplier;

/** Lets one batch at a time change the sums, whichever node it runs on. */
public final class ClusterRecalculationTurn implements ExclusiveRun {

    private final ClusterTurn turn;

    public ClusterRecalculationTurn(ClusterLockService locks) {
        this.turn = new ClusterTurn(locks, "io.milepost.jira.recalculation", Duration.ofMinutes(5));
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return turn.take(work);
    }
}

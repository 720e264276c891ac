package io.milepost.jira;

import com.atlassian.beehive.ClusterLockService;
import io.milepost.recalculation.SingleRun;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets one full recalculation at a time run, whichever node it runs on. */
public final class ClusterFullRunTurn implements SingleRun {

    private final ClusterTurn turn;

    public ClusterFullRunTurn(ClusterLockService locks) {
        this.turn = new ClusterTurn(locks, "io.milepost.jira.full-recalculation", Duration.ZERO);
    }

    @Override
    public <T> Optional<T> ifNoOther(Supplier<Optional<T>> run) {
        return turn.takeIfFree(run);
    }
}

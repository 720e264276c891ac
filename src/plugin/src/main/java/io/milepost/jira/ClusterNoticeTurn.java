package io.milepost.jira;

import com.atlassian.beehive.ClusterLockService;
import io.milepost.notices.NoticeTurn;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets one node at a time find out what people are told. */
public final class ClusterNoticeTurn implements NoticeTurn {

    private final ClusterTurn turn;

    public ClusterNoticeTurn(ClusterLockService locks) {
        this.turn = new ClusterTurn(locks, "io.milepost.jira.notices", Duration.ZERO);
    }

    @Override
    public <T> Optional<T> ifNoOther(Supplier<Optional<T>> run) {
        return turn.takeIfFree(run);
    }
}

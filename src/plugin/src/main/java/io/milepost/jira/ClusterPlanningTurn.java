package io.milepost.jira;

import com.atlassian.beehive.ClusterLockService;
import io.milepost.planning.OneAtATime;
import java.time.Duration;

/** Lets one change of plans at a time be checked and made; the person waits for it. */
public final class ClusterPlanningTurn implements OneAtATime {

    private final ClusterTurn turn;

    public ClusterPlanningTurn(ClusterLockService locks) {
        this.turn = new ClusterTurn(locks, "io.milepost.jira.planning", Duration.ofSeconds(20));
    }

    @Override
    public void run(Runnable change) {
        turn.take(() -> {
            change.run();
            return null;
        });
    }
}

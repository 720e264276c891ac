package io.milepost.jira;

import com.atlassian.beehive.ClusterLockService;
import io.milepost.planning.MailTurn;
import java.time.Duration;
import java.util.function.Supplier;

/** Lets one node at a time make mails. */
public final class ClusterMailTurn implements MailTurn {

    private final ClusterTurn turn;

    public ClusterMailTurn(ClusterLockService locks) {
        this.turn = new ClusterTurn(locks, "io.milepost.jira.mail", Duration.ofSeconds(30));
    }

    @Override
    public <T> T take(Supplier<T> work) {
        return turn.take(work);
    }
}

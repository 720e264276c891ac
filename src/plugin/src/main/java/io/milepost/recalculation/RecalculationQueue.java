package io.milepost.recalculation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The issues that wait for recalculation, each once however often it was asked for. */
public final class RecalculationQueue {

    private final ConcurrentMap<Long, IssueChange> waiting = new ConcurrentHashMap<>();
    private final BlockingQueue<Long> order = new LinkedBlockingQueue<>();
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();

    /** Called on request threads: constant time, no SQL, never waits for a batch. */
    public void request(IssueChange change) {
        waiting.compute(change.issueId(), (id, before) -> {
            if (before != null) {
                return before.joinedBy(change);
            }
            order.add(id);
            return change;
        });
    }

    public int waiting() {
        return waiting.size();
    }

    /** How many issues wait or are being worked on: at 0, all that was asked for is calculated. */
    public int unfinished() {
        return waiting.size() + inHand.size();
    }

    /** The earliest time of a waiting change; empty when nothing waits. Looks at each of them. */
    public Optional<Instant> oldest() {
        return waiting.values().stream().map(IssueChange::since).min(Comparator.naturalOrder());
    }

    /** Whether the issue waits or is being worked on, so that nobody need wonder that its numbers are not yet right. */
    public boolean holds(long issueId) {
        return inHand.contains(issueId) || waiting.containsKey(issueId);
    }

    /**
     * Waits for the first change, then a little for more of the same burst.
     *
     * @return empty when none came within the patience
     */
    List<IssueChange> take(int most, Duration patience, Duration burst) throws InterruptedException {
        Long first = order.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        TimeUnit.MILLISECONDS.sleep(burst.toMillis());
        List<Long> ids = new ArrayList<>(List.of(first));
        order.drainTo(ids, most - 1);
        inHand.addAll(ids);
        return ids.stream().map(waiting::remove).toList();
    }

    void done(Collection<IssueChange> batch) {
        batch.forEach(change -> inHand.remove(change.issueId()));
    }
}

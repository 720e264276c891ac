package io.milepost.wiring;

import io.milepost.domain.FullRunState;
import io.milepost.lookup.Operation;
import io.milepost.lookup.Operation.Advance;
import io.milepost.lookup.Operation.Waiting;
import io.milepost.lookup.Operations;
import io.milepost.lookup.People;
import io.milepost.lookup.Person;
import io.milepost.recalculation.FullRecalculation;
import io.milepost.recalculation.RecalculationQueue;
import io.milepost.recalculation.RunLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells administrators how this node's queue and the cluster's runs are doing. */
public final class CurrentOperations implements Operations {

    private final RecalculationQueue queue;
    private final BackgroundSearches searches;
    private final RunLog log;
    private final FullRecalculation fullRecalculation;
    private final BackgroundFullRun background;
    private final People people;
    private final Clock clock;

    public CurrentOperations(
            RecalculationQueue queue,
            BackgroundSearches searches,
            RunLog log,
            FullRecalculation fullRecalculation,
            BackgroundFullRun background,
            People people,
            Clock clock) {
        this.queue = queue;
        this.searches = searches;
        this.log = log;
        this.fullRecalculation = fullRecalculation;
        this.background = background;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Operation now() {
        return new Operation(
                waiting(), log.lastReconciliation(), log.lastFullRun(), advance(), PluginVersion.current());
    }

    private Waiting waiting() {
        Duration oldest = queue.oldest()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
        return new Waiting(queue.unfinished() + searches.unfinished(), oldest);
    }

    private Advance advance() {
        Optional<FullRunState> last = fullRecalculation.last();
        Optional<Person> startedBy = last.flatMap(FullRunState::personKey)
                .flatMap(key -> Optional.ofNullable(people.byKeys(List.of(key)).get(key)));
        return new Advance(background.isWaiting(), last, startedBy);
    }
}

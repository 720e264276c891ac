package io.milepost.wiring;

import io.milepost.domain.Goal;
import io.milepost.planning.OneAtATime;
import io.milepost.planning.archive.StandStill;
import io.milepost.recalculation.ExclusiveRun;
import io.milepost.recalculation.FullRecalculation;
import io.milepost.recalculation.GoalIndex;
import io.milepost.recalculation.GoalStore;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the turns of all who write, so that nobody has one while an archive is written or read. */
public final class StoppedRecalculation implements StandStill {

    private final ExclusiveRun calculating;
    private final OneAtATime planning;
    private final FullRecalculation fullRecalculation;
    private final BackgroundFullRun background;
    private final GoalStore store;
    private final GoalIndex index;

    public StoppedRecalculation(
            ExclusiveRun calculating,
            OneAtATime planning,
            FullRecalculation fullRecalculation,
            BackgroundFullRun background,
            GoalStore store,
            GoalIndex index) {
        this.calculating = calculating;
        this.planning = planning;
        this.fullRecalculation = fullRecalculation;
        this.background = background;
        this.store = store;
        this.index = index;
    }

    @Override
    public void whileNothingIsCalculated(Runnable work) {
        calculating.run(() -> {
            work.run();
            return null;
        });
    }

    /** What was in the tables before is in Jira's index too: all goals are indexed again, not only those that move. */
    @Override
    public void whileNothingIsChanged(Runnable work) {
        fullRecalculation.cancelAnywhere();
        planning.run(() -> whileNothingIsCalculated(work));
        index.reindex(store.allGoals().stream().map(Goal::id).collect(Collectors.toSet()));
        background.start(Optional.empty());
    }
}

package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;

import io.milepost.domain.Delivery;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A plan for tests: a goal, its sub-goal with one done and one open activity, and another goal. */
abstract class SmallPlan {

    static final long GOAL = 1;
    static final long SUB_GOAL = 2;
    static final long OTHER_GOAL = 3;
    static final long DONE = 11;
    static final long OPEN = 12;
    static final long NEW = 99;

    final IssueWorld world = new IssueWorld();
    final InMemoryGoalStore store = new InMemoryGoalStore();
    final TestNode node = new TestNode(world, store, RULES);

    @BeforeEach
    void plan() {
        List.of(GOAL, SUB_GOAL, OTHER_GOAL).forEach(goal -> node.request(world.create(goal, EPIC)));
        List.of(DONE, OPEN).forEach(activity -> node.request(world.create(activity, STORY)));
        node.request(world.link(SUB_GOAL, GOAL, Path.LINK));
        node.request(world.link(DONE, SUB_GOAL, Path.EPIC));
        node.request(world.link(OPEN, SUB_GOAL, Path.EPIC));
        node.request(world.transition(DONE, Progress.DONE));
        node.work();
        node.reindexed.clear();
        node.reindexedActivities.clear();
    }

    Delivery total(long goal) {
        return store.goals(Set.of(goal)).get(goal).sums().total();
    }

    Delivery own(long goal) {
        return store.goals(Set.of(goal)).get(goal).sums().own();
    }

    OptionalLong parent(long goal) {
        return store.goals(Set.of(goal)).get(goal).parentId();
    }

    LedgerEntry newest(long goal) {
        List<LedgerEntry> entries = store.ledgerOf(goal);
        return entries.get(entries.size() - 1);
    }

    static Delivery activities(double weight, double done) {
        return new Delivery((long) (weight * 1_000_000), (long) (done * 1_000_000));
    }
}

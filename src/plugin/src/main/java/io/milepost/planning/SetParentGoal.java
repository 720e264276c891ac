package io.milepost.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts a goal under another one, or at the top; the numbers follow as after any other change of links. */
public final class SetParentGoal {

    private final EditRights rights;
    private final GoalParents parents;
    private final GoalLinks links;
    private final OneAtATime oneAtATime;

    public SetParentGoal(EditRights rights, GoalParents parents, GoalLinks links, OneAtATime oneAtATime) {
        this.rights = rights;
        this.parents = parents;
        this.links = links;
        this.oneAtATime = oneAtATime;
    }

    /** A goal's issue id and the key of its project. */
    public record GoalPlace(long goalId, String projectKey) {}

    /**
     * Refuses, in this order: a person who may not edit the goal's plan; a parent that stands below the goal. Returns when
     * the stored goals show the new place, or after two seconds, whichever comes first.
     */
    public void set(Optional<String> personKey, GoalPlace goal, OptionalLong parentId) {
        rights.checkEditPlan(personKey, goal.projectKey());
        oneAtATime.run(() -> {
            parentId.ifPresent(parent -> checkNoLoop(goal.goalId(), parent));
            links.replaceParent(goal.goalId(), parentId, personKey.orElseThrow());
            ShortWait.until(() -> parents.parentOf(goal.goalId()).equals(parentId));
        });
    }

    private void checkNoLoop(long goalId, long parentId) {
        List<Long> way = new ArrayList<>();
        OptionalLong above = OptionalLong.of(parentId);
        while (above.isPresent() && above.getAsLong() != goalId) {
            way.add(above.getAsLong());
            above = parents.parentOf(above.getAsLong());
        }
        if (above.isPresent()) {
            way.add(goalId);
            throw new GoalLoopException(way);
        }
    }
}

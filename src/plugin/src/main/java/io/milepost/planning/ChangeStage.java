package io.milepost.planning;

import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRefusedException;
import io.milepost.domain.plan.Revision;
import io.milepost.planning.NextRevision.Edit;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.Optional;

/** Takes a goal to another stage of its life: draft, active, closed, archived and back. */
public final class ChangeStage {

    private final EditRights rights;
    private final NextRevision revision;
    private final PlanRevisions revisions;
    private final Today today;

    public ChangeStage(EditRights rights, NextRevision revision, PlanRevisions revisions, Today today) {
        this.rights = rights;
        this.revision = revision;
        this.revisions = revisions;
        this.today = today;
    }

    /** Where a goal is to go. */
    public sealed interface Step {}

    /** To be a candidate (again). */
    public record Draft() implements Step {}

    /** To be pursued (again); what it was closed with stays in its history. */
    public record Activate() implements Step {}

    /** To end, today. */
    public record Close(Closing.Outcome outcome, String learning) implements Step {}

    /** To go out of sight. */
    public record Archive() implements Step {}

    /** To be as it was before it was archived. */
    public record Restore() implements Step {}

    /** The step, the version with which the person began, and a reason, which may be empty. */
    public record Wish(int version, Step step, String reason) {}

    /**
     * Refuses, in this order: a person who may not edit the plan; a version that is not the current one; a closing without
     * learning; the restoring of a goal that is not archived. A stage that the goal is in already changes nothing.
     */
    public Revision<GoalPlan> change(Optional<String> personKey, GoalPlace goal, Wish wish) {
        rights.checkEditPlan(personKey, goal.projectKey());
        GoalPlan begunWith = revision.base(goal.goalId(), wish.version);
        Revision<GoalPlan> before = revision.begunWith(new Edit(goal.goalId(), wish.version, begunWith, wish.reason));
        GoalPlan after = after(goal.goalId(), before, wish.step);
        return revision.write(personKey, before, new Edit(goal.goalId(), wish.version, after, wish.reason));
    }

    private GoalPlan after(long goalId, Revision<GoalPlan> before, Step step) {
        if (step instanceof Close close) {
            Closing closing = new Closing(today.today(), close.outcome, close.learning);
            return before.content().at(GoalStage.CLOSED, Optional.of(closing));
        }
        if (step instanceof Restore) {
            GoalPlan was = beforeArchiving(goalId, before);
            return before.content().at(was.stage(), was.closing());
        }
        return before.content().at(plain(step), Optional.empty());
    }

    private static GoalStage plain(Step step) {
        if (step instanceof Draft) {
            return GoalStage.DRAFT;
        }
        return step instanceof Activate ? GoalStage.ACTIVE : GoalStage.ARCHIVED;
    }

    private GoalPlan beforeArchiving(long goalId, Revision<GoalPlan> archived) {
        if (archived.content().stage() != GoalStage.ARCHIVED) {
            throw new PlanRefusedException(
                    "not-archived", archived.content().stage().word());
        }
        Revision<GoalPlan> earlier = archived;
        while (earlier.content().stage() == GoalStage.ARCHIVED) {
            earlier = revisions.version(goalId, earlier.version() - 1).orElseThrow();
        }
        return earlier.content();
    }
}

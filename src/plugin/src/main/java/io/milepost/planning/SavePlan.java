package io.milepost.planning;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.PlanRefusedException;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.TargetChanges;
import io.milepost.planning.NextRevision.Edit;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.List;
import java.util.Optional;

/** Saves all that is planned for a goal, as one document. */
public final class SavePlan {

    private final EditRights rights;
    private final NextRevision revision;
    private final PlanCheck check;

    public SavePlan(EditRights rights, NextRevision revision, PlanCheck check) {
        this.rights = rights;
        this.revision = revision;
        this.check = check;
    }

    /** A plan as somebody wants it, the version with which he began, and his reason, which may be empty. */
    public record Wish(int version, GoalPlan plan, String reason) {}

    /** Refuses a person who may not edit the plan, before anything else is looked at for him. */
    public void checkAllowed(Optional<String> personKey, GoalPlace goal) {
        rights.checkEditPlan(personKey, goal.projectKey());
    }

    /**
     * Refuses, in this order: a person who may not edit the plan; a version that is not the current one; another stage than
     * the current one; KPIs whose source cannot give a value; a change of targets without a reason, except in a draft.
     */
    public Revision<GoalPlan> save(Optional<String> personKey, GoalPlace goal, Wish wish) {
        checkAllowed(personKey, goal);
        GoalPlan signed = withSearchers(revision.base(goal.goalId(), wish.version), wish.plan, personKey);
        Edit edit = new Edit(goal.goalId(), wish.version, signed, wish.reason);
        Revision<GoalPlan> before = revision.begunWith(edit);
        checkStage(before.content(), signed);
        check.check(personKey, before.content(), signed);
        checkReason(before.content(), wish);
        return revision.write(personKey, before, edit);
    }

    private static void checkStage(GoalPlan before, GoalPlan plan) {
        if (before.stage() != plan.stage() || !before.closing().equals(plan.closing())) {
            throw new PlanRefusedException("stage-by-itself", plan.stage().word());
        }
    }

    private static void checkReason(GoalPlan before, Wish wish) {
        List<String> promises = TargetChanges.between(before, wish.plan);
        if (before.stage() != GoalStage.DRAFT && wish.reason.isBlank() && !promises.isEmpty()) {
            throw new ReasonMissingException(promises);
        }
    }

    /** A search counts what its author sees: nobody can put another's name to it. */
    private static GoalPlan withSearchers(GoalPlan before, GoalPlan plan, Optional<String> personKey) {
        return plan.withKpis(plan.kpis().stream()
                .map(kpi -> kpi.source() instanceof KpiSource.Search search
                        ? kpi.withSource(signed(search, before.kpi(kpi.id()), personKey.orElseThrow()))
                        : kpi)
                .toList());
    }

    private static KpiSource signed(KpiSource.Search search, Optional<Kpi> before, String personKey) {
        KpiSource.Search mine = search.by(personKey);
        return before.map(Kpi::source)
                .filter(source -> source instanceof KpiSource.Search old
                        && old.by(personKey).equals(mine))
                .orElse(mine);
    }
}

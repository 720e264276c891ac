package io.milepost.planning;

import io.milepost.domain.CauseKind;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanChange;
import io.milepost.domain.plan.PlanChanges;
import io.milepost.domain.plan.PlanDifference;
import io.milepost.domain.plan.PlanDifference.Kind;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.planning.RecalculationRequests.Told;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the next revision of a goal's plan, or tells an editor who comes second what the first one has changed. */
public final class NextRevision {

    private static final Set<Kind> MEASURED_BY = Set.of(Kind.KPI, Kind.KPI_ORDER, Kind.MILESTONE);

    private final PlanRevisions revisions;
    private final RecalculationRequests requests;
    private final Clock clock;

    public NextRevision(PlanRevisions revisions, RecalculationRequests requests, Clock clock) {
        this.revisions = revisions;
        this.requests = requests;
        this.clock = clock;
    }

    /** A goal's plan as an editor wants it, the version with which he began, and his reason, which may be empty. */
    record Edit(long goalId, int version, GoalPlan plan, String reason) {}

    /** With what an editor began who says this version; nothing for a version that has never been. */
    GoalPlan base(long goalId, int version) {
        return revisions.version(goalId, version).map(Revision::content).orElse(GoalPlan.NONE);
    }

    /** The version with which the editor began, where it is still the current one. */
    Revision<GoalPlan> begunWith(Edit edit) {
        Revision<GoalPlan> current = revisions.current(edit.goalId);
        if (current.version() != edit.version) {
            throw conflict(current, edit);
        }
        return current;
    }

    /** The same plan again makes no revision. */
    Revision<GoalPlan> write(Optional<String> personKey, Revision<GoalPlan> before, Edit edit) {
        if (before.version() > 0 && before.content().equals(edit.plan)) {
            return before;
        }
        Revision<GoalPlan> next = before.followedBy(edit.plan, new Saving(clock.instant(), personKey, edit.reason));
        if (!revisions.append(edit.goalId, next)) {
            throw conflict(revisions.current(edit.goalId), edit);
        }
        requests.request(edit.goalId, personKey, told(before.content(), next));
        return next;
    }

    private PlanConflictException conflict(Revision<GoalPlan> current, Edit edit) {
        GoalPlan base = base(edit.goalId, edit.version);
        return new PlanConflictException(current, new PlanDifference(base, current.content(), edit.plan));
    }

    /** What a plan says in a line, line by line; of the rest only that it was planned. */
    private static List<Told> told(GoalPlan before, Revision<GoalPlan> next) {
        String reason = next.saving().map(Saving::reason).orElse("");
        List<Told> told = PlanChanges.between(before, next.content()).stream()
                .map(change -> told(change, reason))
                .toList();
        return told.isEmpty() ? List.of(Told.of(cause(before, next.content()))) : told;
    }

    private static Told told(PlanChange change, String reason) {
        CauseKind kind = change.isOfMeasuring() ? CauseKind.TARGET : CauseKind.PLAN;
        PlanDetail detail = new PlanDetail(change.field().word(), change.part(), reason);
        return new Told(kind, change.from(), change.to(), Optional.of(detail));
    }

    private static CauseKind cause(GoalPlan before, GoalPlan after) {
        boolean measuredOtherwise =
                PlanDifference.changed(before, after).stream().anyMatch(part -> MEASURED_BY.contains(part.kind()));
        return measuredOtherwise ? CauseKind.TARGET : CauseKind.PLAN;
    }
}

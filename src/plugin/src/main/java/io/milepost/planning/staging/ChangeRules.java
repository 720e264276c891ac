package io.milepost.planning.staging;

import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.planning.EditRights;
import io.milepost.planning.GoalParents;
import io.milepost.planning.PlanRevisions;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.EditableIssues.Present;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Milepost has against changes of one batch, beside what Jira says. It knows where goals of the batch are going, so that
 * two of them cannot close a loop together.
 */
final class ChangeRules {

    private final Optional<String> personKey;
    private final EditRights rights;
    private final GoalParents parents;
    private final Map<Long, Present> named;
    private final Map<Long, GoalPlan> plans;
    private final Map<Long, OptionalLong> newParents = new HashMap<>();

    ChangeRules(
            Optional<String> personKey,
            EditRights rights,
            GoalParents parents,
            Map<Long, Present> named,
            Map<Long, GoalPlan> plans) {
        this.personKey = personKey;
        this.rights = rights;
        this.parents = parents;
        this.named = named;
        this.plans = plans;
    }

    /** @param issueIds the issues that the batch is about, and those that it names as goals */
    static ChangeRules read(
            Optional<String> personKey,
            EditRights rights,
            GoalParents parents,
            EditableIssues issues,
            PlanRevisions plans,
            Collection<Long> issueIds) {
        return new ChangeRules(personKey, rights, parents, issues.read(issueIds, Set.of()), plans.current(issueIds));
    }

    /** Where the goal stands, or is about to. */
    OptionalLong parentOf(long goalId) {
        return newParents.containsKey(goalId) ? newParents.get(goalId) : parents.parentOf(goalId);
    }

    List<ChangeProblem> problems(IssueEdit edit, Present present) {
        List<ChangeProblem> problems = new ArrayList<>();
        if (isArchived(edit.issueId())) {
            problems.add(ChangeProblem.ofWhole(Reason.ARCHIVED));
        }
        if (edit.changes(Part.GOALS)) {
            Optional<Reason> reason = present.isGoal() ? againstParent(edit, present) : againstServing(edit, present);
            reason.or(() -> againstGoals(edit)).ifPresent(each -> problems.add(ChangeProblem.of(Part.GOALS, each)));
        }
        if (edit.changes(Part.BLOCKS)) {
            againstBlocking(edit).ifPresent(each -> problems.add(ChangeProblem.of(Part.BLOCKS, each)));
        }
        return problems;
    }

    /** From now on the goal stands there for the rest of the batch. */
    void note(IssueEdit edit, Present present) {
        if (present.isGoal() && edit.changes(Part.GOALS)) {
            newParents.put(edit.issueId(), parent(edit));
        }
    }

    static OptionalLong parent(IssueEdit edit) {
        return edit.after().of(Part.GOALS).stream().mapToLong(Long::parseLong).findFirst();
    }

    private Optional<Reason> againstParent(IssueEdit edit, Present present) {
        if (!rights.mayEditPlan(personKey, present.projectKey())) {
            return Optional.of(Reason.MAY_NOT_PLAN);
        }
        if (edit.after().of(Part.GOALS).size() > 1) {
            return Optional.of(Reason.ONE_PARENT);
        }
        return parent(edit).stream().anyMatch(parent -> closesLoop(edit.issueId(), parent))
                ? Optional.of(Reason.LOOP)
                : Optional.empty();
    }

    private boolean closesLoop(long goalId, long parentId) {
        Set<Long> way = new HashSet<>();
        OptionalLong above = OptionalLong.of(parentId);
        while (above.isPresent() && above.getAsLong() != goalId && way.add(above.getAsLong())) {
            above = parentOf(above.getAsLong());
        }
        return above.isPresent();
    }

    private Optional<Reason> againstServing(IssueEdit edit, Present present) {
        if (!present.isActivity()) {
            return Optional.of(Reason.NO_ACTIVITY);
        }
        return mayNotLink(edit);
    }

    private Optional<Reason> againstGoals(IssueEdit edit) {
        if (ids(edit.added(Part.GOALS))
                .anyMatch(id -> !named.containsKey(id) || !named.get(id).isGoal())) {
            return Optional.of(Reason.NO_GOAL);
        }
        return Stream.concat(ids(edit.added(Part.GOALS)), ids(edit.removed(Part.GOALS)))
                        .anyMatch(this::isArchived)
                ? Optional.of(Reason.ARCHIVED)
                : Optional.empty();
    }

    private Optional<Reason> againstBlocking(IssueEdit edit) {
        return edit.added(Part.BLOCKS).contains(Long.toString(edit.issueId()))
                ? Optional.of(Reason.BLOCKS_ITSELF)
                : mayNotLink(edit);
    }

    private Optional<Reason> mayNotLink(IssueEdit edit) {
        return Optional.of(Reason.MAY_NOT_LINK).filter(reason -> !rights.mayLink(personKey, edit.issueId()));
    }

    private boolean isArchived(long goalId) {
        return plans.containsKey(goalId) && plans.get(goalId).stage() == GoalStage.ARCHIVED;
    }

    private static Stream<Long> ids(Set<String> values) {
        return values.stream().map(Long::valueOf);
    }
}

package io.milepost.planning;

import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Revision;
import io.milepost.planning.ChangePlanRules.PlanPlace;
import io.milepost.planning.InvalidSettingException.Reason;
import io.milepost.planning.NewIssues.MadeIssue;
import io.milepost.planning.NewIssues.NewIssue;
import io.milepost.planning.NextRevision.Edit;
import java.util.List;
import java.util.Optional;

/** Makes a goal together with its issue. */
public final class CreateGoal {

    private final EditRights rights;
    private final CurrentSettings settings;
    private final NewIssues issues;
    private final NextRevision revision;
    private final StoredGoals stored;

    public CreateGoal(
            EditRights rights, CurrentSettings settings, NewIssues issues, NextRevision revision, StoredGoals stored) {
        this.rights = rights;
        this.settings = settings;
        this.issues = issues;
        this.revision = revision;
        this.stored = stored;
    }

    /**
     * A goal as somebody wants it.
     *
     * @param typeId id of its issue type; empty for the first of those that the administrators chose for goals
     * @param stage draft or active
     */
    public record Wish(
            Optional<String> typeId, String summary, Optional<String> ownerKey, Span span, GoalStage stage) {}

    /** Refuses a person who may not edit the project's plan, before anything else is looked at for him. */
    public void checkAllowed(Optional<String> personKey, PlanPlace plan) {
        rights.checkEditPlan(personKey, plan.projectKey());
    }

    /**
     * Refuses, in this order: a person who may not edit the project's plan; a type that is none of goals; what Jira refuses.
     * Returns when the goal is stored, or after two seconds, whichever comes first.
     */
    public MadeIssue create(Optional<String> personKey, PlanPlace plan, Wish wish) {
        checkAllowed(personKey, plan);
        NewIssue issue = new NewIssue(plan.projectId(), typeId(wish), wish.summary, wish.ownerKey, wish.span);
        MadeIssue made = issues.make(personKey.orElseThrow(), issue);
        GoalPlan first = GoalPlan.NONE.at(wish.stage, Optional.empty());
        revision.write(personKey, Revision.unsaved(GoalPlan.NONE), new Edit(made.id(), 0, first, ""));
        ShortWait.until(() -> stored.isStored(made.id()));
        return made;
    }

    private String typeId(Wish wish) {
        List<String> goalTypes = settings.settings().goalTypes();
        String typeId = wish.typeId.or(() -> goalTypes.stream().findFirst()).orElse("");
        if (!goalTypes.contains(typeId)) {
            throw new InvalidSettingException(Reason.UNKNOWN_ISSUE_TYPE, typeId);
        }
        return typeId;
    }
}

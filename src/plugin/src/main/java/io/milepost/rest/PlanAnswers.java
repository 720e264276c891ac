package io.milepost.rest;

import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.PlanView;
import io.milepost.lookup.Viewer;
import io.milepost.planning.EditRights;
import io.milepost.planning.SetParentGoal.GoalPlace;

/** Answers with a goal's plan, for every resource that changes it. */
public final class PlanAnswers {

    private final GoalLookup goals;
    private final PlanLookup plans;
    private final EditRights rights;

    public PlanAnswers(GoalLookup goals, PlanLookup plans, EditRights rights) {
        this.goals = goals;
        this.plans = plans;
        this.rights = rights;
    }

    /** Refuses a goal that is unknown or unseen. */
    GoalPlace place(Viewer viewer, String goalKey) {
        IssueDetails issue = goals.issue(viewer, goalKey);
        return new GoalPlace(issue.id(), issue.name().projectKey());
    }

    PlanView view(Viewer viewer, String goalKey) {
        return plans.plan(viewer, goalKey);
    }

    Json plan(Viewer viewer, String goalKey, PlanView view) {
        GoalPlace place = place(viewer, goalKey);
        return PlanJson.of(view)
                .with("goal", goalKey)
                .with("canEdit", rights.mayEditPlan(viewer.personKey(), place.projectKey()))
                .with("canMeasure", rights.mayMeasure(viewer.personKey(), place.goalId()));
    }

    Json plan(Viewer viewer, String goalKey) {
        return plan(viewer, goalKey, view(viewer, goalKey));
    }
}

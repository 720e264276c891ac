package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.plan.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tries other rules on the goals of projects and keeps nothing. Whether somebody may ask that, planning says. */
public final class RulesTrialLookup {

    private final RoadmapLookup roadmaps;
    private final WorkByRules work;
    private final PlanDay day;

    public RulesTrialLookup(RoadmapLookup roadmaps, WorkByRules work, PlanDay day) {
        this.roadmaps = roadmaps;
        this.work = work;
        this.day = day;
    }

    /** Of all goals of the projects, whether or not the viewer may see these; by project, the rules to be tried. */
    public RulesTrial of(Viewer viewer, Map<Long, PlanRules> proposed) {
        GoalFacts facts = roadmaps.inProjects(viewer, proposed.keySet(), day.now());
        Planned tried = facts.planned();
        Map<Long, Delivery> work = new HashMap<>(own(facts));
        for (Map.Entry<Long, PlanRules> project : proposed.entrySet()) {
            tried = tried.by(project.getKey(), project.getValue());
            weighAnew(work, facts, project.getKey(), project.getValue());
        }
        TreeStates before = new TreeStates(facts.tree(), facts.planned(), own(facts), facts::span);
        TreeStates after = new TreeStates(facts.tree(), tried, work, facts::span);
        return trial(facts, before, after);
    }

    private static RulesTrial trial(GoalFacts facts, TreeStates before, TreeStates after) {
        LocalDate today = facts.asOf().day();
        List<GoalMove> all = facts.tree().only(facts.planned()::counts).all().stream()
                .map(goal -> new GoalMove(
                        facts.details(goal.id()), before.assessment(goal, today), after.assessment(goal, today)))
                .toList();
        List<GoalMove> moved = all.stream().filter(move -> !move.isNone()).toList();
        return new RulesTrial(
                all.size(),
                moved.size(),
                seen(moved, facts),
                Summary.byHealth(all.stream().map(GoalMove::before).toList()),
                Summary.byHealth(all.stream().map(GoalMove::after).toList()));
    }

    private static List<GoalMove> seen(List<GoalMove> moved, GoalFacts facts) {
        return moved.stream()
                .filter(move -> move.issue() != null && facts.sees(move.issue().id()))
                .sorted(GoalMove.LARGEST_FIRST)
                .toList();
    }

    private static Map<Long, Delivery> own(GoalFacts facts) {
        return facts.tree().all().stream()
                .collect(Collectors.toMap(Goal::id, goal -> goal.sums().own()));
    }

    /** Issues are read only where the rules say anything else of work than now. */
    private void weighAnew(Map<Long, Delivery> own, GoalFacts facts, long projectId, PlanRules proposed) {
        List<Goal> goals = facts.tree().all().stream()
                .filter(goal -> goal.projectId() == projectId)
                .toList();
        if (goals.stream().allMatch(goal -> facts.planned().rules(goal).work().equals(proposed.work()))) {
            return;
        }
        List<Contribution> contributions = new ArrayList<>();
        goals.forEach(goal -> {
            own.put(goal.id(), Delivery.NONE);
            contributions.addAll(facts.ownContributions(goal));
        });
        work.weighed(contributions, projectId, proposed)
                .forEach(each -> own.merge(each.goalId(), each.delivery(), Delivery::plus));
    }
}

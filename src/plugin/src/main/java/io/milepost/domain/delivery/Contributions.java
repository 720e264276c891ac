package io.milepost.domain.delivery;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.IssueFact;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules by which an issue contributes to goals: pure functions of the issue, its parent issue and the rules. */
public final class Contributions {

    private final Rules rules;

    public Contributions(Rules rules) {
        this.rules = rules;
    }

    /**
     * What an activity gives to its goals; nothing for an issue that is none.
     *
     * @param parent the issue of which it is a sub-task, which hands its goals down
     * @param setShares by goal the shares that people have set; goals to which it does not contribute are ignored
     */
    public List<Contribution> of(IssueFact issue, Optional<IssueFact> parent, Map<Long, Share> setShares) {
        if (!rules.isActivity(issue.typeId())) {
            return List.of();
        }
        TreeMap<Long, Way> goals = new TreeMap<>();
        waysOf(issue, parent).forEach(way -> goals.merge(way.goalId, way, Way::earlier));
        List<Contribution> contributions = new ArrayList<>();
        Shares.of(goals.navigableKeySet(), setShares)
                .forEach((goal, share) -> contributions.add(contribution(issue, goals.get(goal), share)));
        return contributions;
    }

    /** The links that offer a goal a parent; nothing for an issue that is no goal. */
    public List<ParentLink> parentLinks(IssueFact issue, Optional<IssueFact> parent) {
        if (!rules.isGoal(issue.typeId())) {
            return List.of();
        }
        return waysOf(issue, parent)
                .map(way -> new ParentLink(way.linkId, issue.id(), way.goalId))
                .sorted()
                .toList();
    }

    private Stream<Way> waysOf(IssueFact issue, Optional<IssueFact> parent) {
        return Stream.concat(waysByLink(issue), parent.stream().flatMap(this::waysHandedDown));
    }

    private Stream<Way> waysByLink(IssueFact issue) {
        return issue.relations().goalLinks().stream()
                .filter(link -> rules.isGoal(link.targetTypeId()))
                .map(link -> new Way(link.linkId(), link.targetId(), link.targetProjectId(), link.path()));
    }

    private Stream<Way> waysHandedDown(IssueFact parent) {
        if (rules.isGoal(parent.typeId())) {
            return Stream.of(Way.asSubTask(parent.id(), parent.projectId()));
        }
        Stream<Way> ways = rules.isActivity(parent.typeId()) ? waysByLink(parent) : Stream.empty();
        return ways.map(way -> Way.asSubTask(way.goalId, way.projectId));
    }

    private Contribution contribution(IssueFact activity, Way way, Share share) {
        PlanRules plan = rules.planOf(way.projectId);
        if (!rules.counts(activity.state(), plan)) {
            return new Contribution(activity.id(), way.goalId, way.path, share, Delivery.NONE);
        }
        PlanRules.Work work = plan.work();
        Weighing weight = Weighing.of(activity.values(), work.weight());
        Share progress = work.statusShares()
                .getOrDefault(
                        activity.state().statusId(), activity.state().progress().share());
        return new Contribution(
                activity.id(), way.goalId, way.path, share, weight.of(share, progress), weight.isStandard());
    }

    private record Way(long linkId, long goalId, long projectId, Path path) {
        static Way asSubTask(long goalId, long projectId) {
            return new Way(ParentLink.BY_SUB_TASK, goalId, projectId, Path.SUB_TASK);
        }

        static Way earlier(Way one, Way other) {
            return one.path.compareTo(other.path) <= 0 ? one : other;
        }
    }
}

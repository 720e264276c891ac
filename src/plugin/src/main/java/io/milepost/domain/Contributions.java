package io.milepost.domain;

import java.util.ArrayList;
import java.util.Comparator;
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
     * What an activity gives to its goals; nothing for an issue that is none. Several goals get equal shares in millionths,
     * the goal with the lowest id gets the remainder.
     *
     * @param parent the issue of which it is a sub-task, which hands its goals down
     */
    public List<Contribution> of(IssueFact issue, Optional<IssueFact> parent) {
        if (!rules.isActivity(issue.typeId())) {
            return List.of();
        }
        TreeMap<Long, Path> goals = new TreeMap<>();
        waysOf(issue, parent).forEach(way -> goals.merge(way.goalId, way.path, Contributions::earlier));
        return divided(issue, goals);
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
                .map(link -> new Way(link.linkId(), link.targetId(), link.path()));
    }

    private Stream<Way> waysHandedDown(IssueFact parent) {
        if (rules.isGoal(parent.typeId())) {
            return Stream.of(Way.asSubTask(parent.id()));
        }
        Stream<Way> ways = rules.isActivity(parent.typeId()) ? waysByLink(parent) : Stream.empty();
        return ways.map(way -> Way.asSubTask(way.goalId));
    }

    private List<Contribution> divided(IssueFact activity, TreeMap<Long, Path> goals) {
        List<Contribution> contributions = new ArrayList<>();
        long remainder = goals.isEmpty() ? 0 : Share.WHOLE.millionths() % goals.size();
        for (Map.Entry<Long, Path> goal : goals.entrySet()) {
            Share share = Share.ofMillionths(Share.WHOLE.millionths() / goals.size() + remainder);
            contributions.add(new Contribution(
                    activity.id(), goal.getKey(), goal.getValue(), share, deliveryOf(activity.state(), share)));
            remainder = 0;
        }
        return contributions;
    }

    private Delivery deliveryOf(WorkState state, Share share) {
        if (!rules.counts(state)) {
            return Delivery.NONE;
        }
        return new Delivery(share.millionths(), state.progress().doneOf(share.millionths()));
    }

    private static Path earlier(Path one, Path other) {
        return Comparator.<Path>naturalOrder().compare(one, other) <= 0 ? one : other;
    }

    private record Way(long linkId, long goalId, Path path) {
        static Way asSubTask(long goalId) {
            return new Way(ParentLink.BY_SUB_TASK, goalId, Path.SUB_TASK);
        }
    }
}

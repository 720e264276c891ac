package io.milepost.domain.delivery;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import io.milepost.domain.plan.WeightRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
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
     * @param setShares by activity and goal, the shares that people have set for the issue and for its parent
     */
    public List<Contribution> of(IssueFact issue, Optional<IssueFact> parent, Map<Long, Map<Long, Share>> setShares) {
        return parts(issue, parent, setShares).map(this::contribution).toList();
    }

    /**
     * The values of an activity's number fields as they count for its goals: nothing where it is taken out.
     *
     * @param fieldsOf by goal, the number fields that are wanted of its activities
     */
    public List<ActivityValue> values(
            IssueFact issue,
            Optional<IssueFact> parent,
            Map<Long, Map<Long, Share>> setShares,
            LongFunction<Set<String>> fieldsOf,
            Map<String, KpiValue> numbers) {
        return parts(issue, parent, setShares)
                .filter(part -> part.counts && part.share.compareTo(Share.NONE) > 0)
                .flatMap(part -> fieldsOf.apply(part.way.goalId).stream()
                        .filter(numbers::containsKey)
                        .map(field -> part.value(field, numbers.get(field))))
                .toList();
    }

    private Stream<Part> parts(IssueFact issue, Optional<IssueFact> parent, Map<Long, Map<Long, Share>> setShares) {
        if (!rules.isActivity(issue.typeId())) {
            return Stream.empty();
        }
        TreeMap<Long, Way> goals = new TreeMap<>();
        waysOf(issue, parent).forEach(way -> goals.merge(way.goalId, way, Way::earlier));
        Map<Long, Share> set = set(issue, parent, goals.keySet(), setShares);
        return Shares.of(goals.navigableKeySet(), set).entrySet().stream()
                .map(goal -> part(issue, goals.get(goal.getKey()), goal.getValue()));
    }

    /** Those of the activity of which it is a sub-task, unless some are set for itself. */
    private Map<Long, Share> set(
            IssueFact issue, Optional<IssueFact> parent, Set<Long> goals, Map<Long, Map<Long, Share>> setShares) {
        Map<Long, Share> own = setShares.getOrDefault(issue.id(), Map.of());
        return parent.filter(activity -> rules.isActivity(activity.typeId()))
                .filter(activity -> goals.stream().noneMatch(own::containsKey))
                .map(activity -> setShares.getOrDefault(activity.id(), Map.of()))
                .orElse(own);
    }

    /** The same contribution, to a goal of that project, weighed by these rules. */
    public Contribution weighed(IssueFact activity, Contribution given, long projectId) {
        Way way = new Way(ParentLink.BY_SUB_TASK, given.goalId(), projectId, given.path());
        return contribution(part(activity, way, given.share()));
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

    private Part part(IssueFact activity, Way way, Share share) {
        PlanRules plan = rules.planOf(way.projectId);
        Share progress = plan.work()
                .statusShares()
                .getOrDefault(
                        activity.state().statusId(), activity.state().progress().share());
        return new Part(activity, way, share, rules.counts(activity.state(), plan), progress);
    }

    private Contribution contribution(Part part) {
        long activity = part.activity.id();
        if (!part.counts) {
            return new Contribution(activity, part.way.goalId, part.way.path, part.share, Delivery.NONE);
        }
        WeightRule rule = rules.planOf(part.way.projectId).work().weight();
        Weighing weight = Weighing.of(part.activity.values(), rule);
        return new Contribution(
                activity,
                part.way.goalId,
                part.way.path,
                part.share,
                weight.of(part.share, part.progress),
                weight.isStandard());
    }

    /** An activity as one of its goals sees it. */
    private record Part(IssueFact activity, Way way, Share share, boolean counts, Share progress) {
        ActivityValue value(String fieldId, KpiValue value) {
            ActivityValue.Key key = new ActivityValue.Key(activity.id(), way.goalId, fieldId);
            boolean done = progress.equals(Share.WHOLE);
            return new ActivityValue(key, value, share, done, activity.values().updatedAt());
        }
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

package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.Sums;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All numbers at once from all issues, written down plainly from the page on delivery: it shares no step with the code
 * that it is held against, only the words in which both give their answer.
 */
final class PlainRecomputation {

    private static final Map<Progress, BigDecimal> DONE = Map.of(
            Progress.TO_DO, BigDecimal.ZERO,
            Progress.IN_PROGRESS, new BigDecimal("0.5"),
            Progress.DONE, BigDecimal.ONE);

    private final Map<Long, IssueFact> issues;
    private final Rules rules;

    PlainRecomputation(Map<Long, IssueFact> issues, Rules rules) {
        this.issues = issues;
        this.rules = rules;
    }

    PureState state() {
        Set<Contribution> contributions = new HashSet<>();
        Set<ParentLink> links = new HashSet<>();
        for (IssueFact issue : issues.values()) {
            if (isGoal(issue.id())) {
                links.addAll(offeredParents(issue));
            } else if (isActivity(issue)) {
                contributions.addAll(shared(issue, goalsOf(issue)));
            }
        }
        Map<Long, Long> parents = parents(links);
        Map<Long, PureState.Place> goals = new HashMap<>();
        issues.keySet().stream().filter(this::isGoal).forEach(goal -> {
            Sums sums = new Sums(own(goal, contributions), total(goal, parents, contributions));
            goals.put(goal, new PureState.Place(issues.get(goal).projectId(), parentIn(parents, goal), sums));
        });
        return new PureState(goals, contributions, links);
    }

    private boolean isGoal(long issue) {
        return issues.containsKey(issue)
                && rules.goalTypeIds().contains(issues.get(issue).typeId());
    }

    private boolean isActivity(IssueFact issue) {
        return !isGoal(issue.id())
                && (rules.activityTypeIds().isEmpty() || rules.activityTypeIds().contains(issue.typeId()));
    }

    private Map<Long, Path> goalsOf(IssueFact activity) {
        Map<Long, Path> goals = new TreeMap<>();
        goalLinks(activity)
                .filter(link -> link.path() == Path.EPIC)
                .forEach(link -> goals.put(link.targetId(), Path.EPIC));
        goalLinks(activity).forEach(link -> goals.putIfAbsent(link.targetId(), Path.LINK));
        goalsHandedDown(activity).forEach(goal -> goals.putIfAbsent(goal, Path.SUB_TASK));
        return goals;
    }

    private Stream<GoalLink> goalLinks(IssueFact issue) {
        return issue.relations().goalLinks().stream().filter(link -> isGoal(link.targetId()));
    }

    private Set<Long> goalsHandedDown(IssueFact subTask) {
        Optional<IssueFact> parent =
                subTask.relations().parentId().stream().mapToObj(issues::get).findFirst();
        if (parent.isEmpty()) {
            return Set.of();
        }
        if (isGoal(parent.get().id())) {
            return Set.of(parent.get().id());
        }
        return isActivity(parent.get())
                ? goalLinks(parent.get()).map(GoalLink::targetId).collect(Collectors.toSet())
                : Set.of();
    }

    /** 1 divided by the number of goals, cut off after six digits; what is cut off goes to the goal with the lowest id. */
    private List<Contribution> shared(IssueFact activity, Map<Long, Path> goals) {
        BigDecimal count = BigDecimal.valueOf(Math.max(1, goals.size()));
        BigDecimal equal = BigDecimal.ONE.divide(count, 6, RoundingMode.DOWN);
        BigDecimal cutOff = BigDecimal.ONE.subtract(equal.multiply(count));
        long lowest = goals.keySet().stream().findFirst().orElse(0L);
        return goals.entrySet().stream()
                .map(goal -> contribution(
                        activity, goal.getKey(), goal.getValue(), goal.getKey() == lowest ? equal.add(cutOff) : equal))
                .toList();
    }

    private Contribution contribution(IssueFact activity, long goal, Path path, BigDecimal share) {
        BigDecimal weight = isTakenOut(activity.state()) ? BigDecimal.ZERO : share;
        BigDecimal done = weight.multiply(DONE.get(activity.state().progress())).setScale(6, RoundingMode.HALF_UP);
        return new Contribution(
                activity.id(), goal, path, new Share(share), new Delivery(millionths(weight), millionths(done)));
    }

    private boolean isTakenOut(WorkState state) {
        return state.resolutionId().isPresent()
                && rules.notDeliveredResolutionIds()
                        .contains(state.resolutionId().get());
    }

    private Set<ParentLink> offeredParents(IssueFact goal) {
        Set<ParentLink> offered = new HashSet<>();
        goalLinks(goal).forEach(link -> offered.add(new ParentLink(link.linkId(), goal.id(), link.targetId())));
        goalsHandedDown(goal).forEach(parent -> offered.add(new ParentLink(ParentLink.BY_SUB_TASK, goal.id(), parent)));
        return offered;
    }

    /** The oldest link first; a second parent and a link that closes a circle are left out. */
    private static Map<Long, Long> parents(Set<ParentLink> links) {
        Map<Long, Long> parents = new HashMap<>();
        for (ParentLink link : new TreeSet<>(links)) {
            Set<Long> above = new HashSet<>();
            for (Long goal = link.parentId(); goal != null; goal = parents.get(goal)) {
                above.add(goal);
            }
            if (!above.contains(link.goalId())) {
                parents.putIfAbsent(link.goalId(), link.parentId());
            }
        }
        return parents;
    }

    private static OptionalLong parentIn(Map<Long, Long> parents, long goal) {
        return parents.containsKey(goal) ? OptionalLong.of(parents.get(goal)) : OptionalLong.empty();
    }

    private static Delivery own(long goal, Set<Contribution> contributions) {
        long weight = 0;
        long done = 0;
        for (Contribution part : contributions) {
            weight += part.goalId() == goal ? part.delivery().weight() : 0;
            done += part.goalId() == goal ? part.delivery().done() : 0;
        }
        return new Delivery(weight, done);
    }

    private static Delivery total(long goal, Map<Long, Long> parents, Set<Contribution> contributions) {
        Delivery total = own(goal, contributions);
        for (Map.Entry<Long, Long> below : parents.entrySet()) {
            if (below.getValue() == goal) {
                total = total.plus(total(below.getKey(), parents, contributions));
            }
        }
        return total;
    }

    private static long millionths(BigDecimal value) {
        return value.movePointRight(6).longValueExact();
    }
}

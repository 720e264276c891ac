package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.Traits;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
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
 * All work at once from all issues, written down plainly from the page on delivery: it shares no step with the code that
 * it is held against, only the words in which both give their answer. What follows for goals says {@link PlainStates}.
 */
final class PlainRecomputation {

    private static final Map<Progress, BigDecimal> DONE = Map.of(
            Progress.TO_DO, BigDecimal.ZERO,
            Progress.IN_PROGRESS, new BigDecimal("0.5"),
            Progress.DONE, BigDecimal.ONE);

    private final IssueWorld world;
    private final Map<Long, IssueFact> issues;
    private final InMemoryPlans plans;
    private final Map<Long, Map<Long, Share>> setShares;
    private final Rules rules;

    PlainRecomputation(IssueWorld world, InMemoryPlans plans, Rules rules) {
        this.world = world;
        this.issues = world.read(Arrays.stream(world.allIds()).boxed().toList());
        this.plans = plans;
        this.setShares = plans.shares(issues.keySet());
        this.rules = rules;
    }

    PureState state() {
        Set<Contribution> contributions = contributions();
        PlainStates states = states(contributions);
        return new PureState(
                states.all(),
                contributions,
                states.values(),
                links(),
                activities(contributions),
                successors(states.all().keySet(), contributions));
    }

    private Map<Long, Set<Long>> successors(Set<Long> goals, Set<Contribution> contributions) {
        Map<Long, Set<Long>> successors = new HashMap<>();
        Stream.concat(goals.stream(), contributions.stream().map(Contribution::activityId))
                .forEach(id -> successors.put(id, issues.get(id).relations().successorIds()));
        successors.values().removeIf(Set::isEmpty);
        return successors;
    }

    private Set<Activity> activities(Set<Contribution> contributions) {
        Set<Long> ids = contributions.stream().map(Contribution::activityId).collect(Collectors.toSet());
        Map<Long, Traits> traits = world.traits(ids);
        return ids.stream()
                .map(issues::get)
                .map(issue -> new Activity(
                        issue.id(),
                        issue.projectId(),
                        issue.state().progress(),
                        issue.state().statusId(),
                        traits.get(issue.id())))
                .collect(Collectors.toSet());
    }

    /** By goal and KPI, the values that its series should end with. */
    Map<Long, Map<String, KpiValue>> readings() {
        return states(contributions()).readings();
    }

    private Set<Contribution> contributions() {
        return issues.values().stream()
                .filter(this::isActivity)
                .flatMap(issue -> shared(issue, goalsOf(issue)).stream())
                .collect(Collectors.toSet());
    }

    private Set<ParentLink> links() {
        return issues.values().stream()
                .filter(issue -> isGoal(issue.id()))
                .flatMap(goal -> offeredParents(goal).stream())
                .collect(Collectors.toSet());
    }

    private PlainStates states(Set<Contribution> contributions) {
        Map<Long, IssueFact> goals = new HashMap<>(issues);
        goals.keySet().removeIf(issue -> !isGoal(issue));
        return new PlainStates(world, plans, rules, goals, parents(links()), worksOf(contributions));
    }

    private List<PlainStates.Work> worksOf(Set<Contribution> contributions) {
        return contributions.stream()
                .map(part -> new PlainStates.Work(part, issues.get(part.activityId()), isCounted(part), isDone(part)))
                .toList();
    }

    private boolean isCounted(Contribution part) {
        return !isTakenOut(issues.get(part.activityId()).state(), planOf(part.goalId()));
    }

    private boolean isDone(Contribution part) {
        return done(issues.get(part.activityId()).state(), planOf(part.goalId()))
                        .compareTo(BigDecimal.ONE)
                == 0;
    }

    private PlanRules planOf(long goal) {
        return rules.plans().getOrDefault(issues.get(goal).projectId(), PlanRules.STANDARD);
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

    /**
     * First the shares that are set, lowest goal first, as long as there is anything left. The rest divided by the number
     * of the other goals, cut off after six digits; what is cut off goes to the lowest of them.
     */
    private List<Contribution> shared(IssueFact activity, Map<Long, Path> goals) {
        Map<Long, Share> set = sharesSetFor(activity, goals.keySet());
        Set<Long> others = new TreeSet<>(goals.keySet());
        others.removeAll(set.keySet());
        BigDecimal left = BigDecimal.ONE;
        List<Contribution> parts = new ArrayList<>();
        for (long goal : goals.keySet()) {
            if (set.containsKey(goal)) {
                BigDecimal share = set.get(goal).value().max(BigDecimal.ZERO).min(left);
                left = left.subtract(share);
                parts.add(contribution(activity, goal, goals.get(goal), share));
            }
        }
        BigDecimal equal = left.divide(BigDecimal.valueOf(Math.max(1, others.size())), 6, RoundingMode.DOWN);
        BigDecimal first = left.subtract(equal.multiply(BigDecimal.valueOf(Math.max(0, others.size() - 1))));
        for (long goal : others) {
            parts.add(contribution(activity, goal, goals.get(goal), first));
            first = equal;
        }
        return parts;
    }

    /** Its own, and where it has none, those of the activity whose sub-task it is. */
    private Map<Long, Share> sharesSetFor(IssueFact activity, Set<Long> goals) {
        Map<Long, Share> own = setShares.getOrDefault(activity.id(), Map.of());
        OptionalLong parent = activity.relations().parentId();
        boolean hasOwn = goals.stream().anyMatch(own::containsKey);
        return hasOwn || parent.isEmpty() || !isActivity(issues.get(parent.getAsLong()))
                ? own
                : setShares.getOrDefault(parent.getAsLong(), Map.of());
    }

    private Contribution contribution(IssueFact activity, long goal, Path path, BigDecimal share) {
        PlanRules plan = planOf(goal);
        if (isTakenOut(activity.state(), plan)) {
            return new Contribution(activity.id(), goal, path, new Share(share), Delivery.NONE);
        }
        Optional<BigDecimal> ownWeight = weight(activity, plan.work().weight());
        BigDecimal weight = ownWeight.orElse(plan.work().weight().standard()).multiply(share);
        BigDecimal done = weight.multiply(done(activity.state(), plan)).setScale(6, RoundingMode.HALF_UP);
        Delivery delivery = new Delivery(millionths(weight.setScale(6, RoundingMode.HALF_UP)), millionths(done));
        return new Contribution(activity.id(), goal, path, new Share(share), delivery, ownWeight.isEmpty());
    }

    /** Empty where it has none that could be used. */
    private static Optional<BigDecimal> weight(IssueFact activity, WeightRule rule) {
        if (rule.fieldId().isEmpty()) {
            return Optional.of(rule.standard());
        }
        KpiValue field = activity.values().numbers().get(rule.fieldId().get());
        return Optional.ofNullable(field).map(KpiValue::decimal).filter(value -> value.signum() >= 0);
    }

    private static BigDecimal done(WorkState state, PlanRules plan) {
        Share other = plan.work().statusShares().get(state.statusId());
        return other == null ? DONE.get(state.progress()) : other.value();
    }

    private boolean isTakenOut(WorkState state, PlanRules plan) {
        Set<String> notDelivered = plan.work().notDeliveredResolutionIds().orElse(rules.notDeliveredResolutionIds());
        return state.resolutionId().isPresent()
                && notDelivered.contains(state.resolutionId().get());
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

    private static long millionths(BigDecimal value) {
        return value.movePointRight(6).longValueExact();
    }
}

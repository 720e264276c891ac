package io.milepost.lookup;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.Share;
import io.milepost.domain.delivery.Completion;
import io.milepost.domain.delivery.Completion.Gain;
import io.milepost.domain.delivery.Expected;
import io.milepost.domain.plan.Reading;
import io.milepost.lookup.MovedGoal.Adds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the goals of one activity as one reader sees them, from what was read of them and of all above them. */
final class ServedReading {

    private final GoalFacts facts;
    private final List<Contribution> contributions;
    private final List<ActivityValue> values;
    private final Map<Long, Goal> goals;
    private final Map<Long, Gain> gains;

    ServedReading(GoalFacts facts, Given given, Map<Long, Goal> goals) {
        this.facts = facts;
        this.values = given.values();
        this.contributions = given.contributions().stream()
                .filter(each -> goals.containsKey(each.goalId()))
                .toList();
        this.goals = goals;
        this.gains = Completion.of(this.contributions, goals);
    }

    /** What the activity gives to goals, as it is stored. */
    record Given(List<Contribution> contributions, List<ActivityValue> values) {}

    ServedGoals of(IssueDetails issue) {
        List<ServedGoal> served = contributions.stream()
                .filter(each -> facts.sees(each.goalId()))
                .map(this::served)
                .sorted(Comparator.comparing(each -> each.goal().issue().key(), KeyOrder.BY_PROJECT_AND_NUMBER))
                .toList();
        return new ServedGoals(issue, served, unseen());
    }

    private ServedGoals.Unseen unseen() {
        List<Contribution> unseen = contributions.stream()
                .filter(each -> !facts.sees(each.goalId()))
                .toList();
        long share =
                unseen.stream().mapToLong(each -> each.share().millionths()).sum();
        return new ServedGoals.Unseen(unseen.size(), Share.ofMillionths(share));
    }

    private ServedGoal served(Contribution contribution) {
        Goal goal = goals.get(contribution.goalId());
        return new ServedGoal(standing(goal), contribution, above(goal));
    }

    private List<Optional<MovedGoal>> above(Goal goal) {
        List<Optional<MovedGoal>> above = new ArrayList<>();
        for (Optional<Goal> next = parent(goal); next.isPresent(); next = parent(next.get())) {
            above.add(next.filter(each -> facts.sees(each.id())).map(this::standing));
        }
        return above;
    }

    private Optional<Goal> parent(Goal goal) {
        return goal.parentId().isPresent()
                ? Optional.ofNullable(goals.get(goal.parentId().getAsLong()))
                : Optional.empty();
    }

    private MovedGoal standing(Goal goal) {
        return new MovedGoal(
                facts.details(goal),
                facts.planned().plan(goal),
                facts.planned().rules(goal),
                facts.state(goal),
                facts.judgement(goal),
                new Adds(gains.get(goal.id()), expected(goal)));
    }

    /** A value counts for the goal that wants it, and for those above it whose KPIs count their sub-goals as well. */
    private List<Expected> expected(Goal goal) {
        List<ActivityValue> inTree = values.stream()
                .filter(value -> isAtOrBelow(value.key().goalId(), goal.id()))
                .toList();
        Map<String, Reading> readings = facts.planned().readings(goal.id());
        return Expected.of(
                facts.planned().plan(goal),
                inTree,
                value -> value.key().goalId() == goal.id(),
                kpi -> Optional.ofNullable(readings.get(kpi.id())).map(Reading::value));
    }

    private boolean isAtOrBelow(long goalId, long aboveId) {
        Optional<Goal> at = Optional.ofNullable(goals.get(goalId));
        while (at.isPresent() && at.get().id() != aboveId) {
            at = parent(at.get());
        }
        return at.isPresent();
    }
}

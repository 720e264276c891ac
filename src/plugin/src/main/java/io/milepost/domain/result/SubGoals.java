package io.milepost.domain.result;

import io.milepost.domain.Share;
import io.milepost.domain.plan.RollUp;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The goals directly below a goal, rolled up to one share; those without data are left out, and how many is said. */
public record SubGoals(List<SubGoal> goals) {

    /** @param way what a parent that adds up may go on with; only of a sum */
    public record RolledUp(Optional<Share> share, Coverage coverage, Optional<Way> way) {}

    public SubGoals {
        goals = goals.stream().filter(goal -> goal.weight().signum() > 0).toList();
    }

    public RolledUp rolledUp(RollUp rule) {
        return switch (rule) {
            case WEIGHTED_MEAN -> of(measured(), this.mean());
            case WEAKEST -> of(measured(), this.weakest());
            case SAME_UNIT_SUM -> sum();
        };
    }

    /** Each enters as at least 0 and at most 1. */
    private Optional<Share> mean() {
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (SubGoal goal : measured()) {
            weight = weight.add(goal.weight());
            reached = reached.add(
                    goal.weight().multiply(goal.result().orElseThrow().clamped().value()));
        }
        return weight.signum() == 0 ? Optional.empty() : Optional.of(Share.ofRatio(reached, weight));
    }

    private Optional<Share> weakest() {
        return measured().stream()
                .map(goal -> goal.result().orElseThrow().clamped())
                .min(Comparator.naturalOrder());
    }

    /** Values are added up and not shares, so nothing is clamped; the unit is that of the first sub-goal that has one. */
    private RolledUp sum() {
        List<Way> ways = goals.stream().flatMap(goal -> goal.way().stream()).toList();
        List<Way> alike = ways.stream()
                .filter(way -> way.unit().addsUpWith(ways.get(0).unit()))
                .toList();
        Optional<Way> whole = alike.stream().reduce(Way::plus);
        return new RolledUp(whole.map(Way::share), new Coverage(alike.size(), goals.size()), whole);
    }

    private RolledUp of(List<SubGoal> measured, Optional<Share> share) {
        return new RolledUp(share, new Coverage(measured.size(), goals.size()), Optional.empty());
    }

    private List<SubGoal> measured() {
        return goals.stream().filter(goal -> goal.result().isPresent()).toList();
    }
}

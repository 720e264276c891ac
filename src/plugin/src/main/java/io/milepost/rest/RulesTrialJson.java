package io.milepost.rest;

import io.milepost.domain.Attainment;
import io.milepost.domain.Health;
import io.milepost.lookup.GoalMove;
import io.milepost.lookup.RulesTrial;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How it looks in JSON what would move by other rules. */
final class RulesTrialJson {

    private static final int MOST_MOVES = 50;

    private RulesTrialJson() {}

    static Json of(RulesTrial trial) {
        Json byHealth = new Json().with("before", counts(trial.before())).with("after", counts(trial.after()));
        return new Json()
                .with("goals", trial.goals())
                .with("moved", trial.moved())
                .with("largest", trial.largest().map(RulesTrialJson::largest))
                .with("byHealth", byHealth)
                .with(
                        "moves",
                        trial.moves().stream()
                                .limit(MOST_MOVES)
                                .map(RulesTrialJson::move)
                                .toList());
    }

    private static Json largest(GoalMove move) {
        return goal(move)
                .with("fromPoints", points(move.before().attainment()))
                .with("toPoints", points(move.after().attainment()))
                .with("points", move.points());
    }

    private static Json move(GoalMove move) {
        return goal(move)
                .with("attainmentBefore", GoalJson.attainment(move.before().attainment()))
                .with("attainmentAfter", GoalJson.attainment(move.after().attainment()))
                .with("healthBefore", move.before().judgement().health().word())
                .with("healthAfter", move.after().judgement().health().word());
    }

    private static Json goal(GoalMove move) {
        return new Json()
                .with("key", move.issue().key())
                .with("summary", move.issue().name().summary());
    }

    private static Optional<BigDecimal> points(Attainment attainment) {
        return attainment.share().map(share -> share.value().movePointRight(2));
    }

    private static Json counts(Map<Health, Integer> byHealth) {
        Json counts = new Json();
        byHealth.forEach((health, count) -> counts.with(health.word(), count));
        return counts;
    }
}

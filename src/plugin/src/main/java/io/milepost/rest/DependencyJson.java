package io.milepost.rest;

import io.milepost.lookup.DependencyView;
import io.milepost.lookup.DependencyView.GoalChain;
import io.milepost.lookup.DependencyView.Waiting;
import io.milepost.lookup.Work;
import java.util.Locale;

/** How what waits for what looks in JSON. */
final class DependencyJson {

    private DependencyJson() {}

    static Json of(DependencyView view) {
        return new Json()
                .with("asOf", view.asOf())
                .with("issues", view.work().stream().map(DependencyJson::work).toList())
                .with(
                        "dependencies",
                        view.dependencies().stream()
                                .map(DependencyJson::waiting)
                                .toList())
                .with("broken", view.broken())
                .with("hidden", view.hidden())
                .with(
                        "chains",
                        view.chains().stream().map(DependencyJson::chain).toList())
                .with("circles", view.circles());
    }

    private static Json work(Work work) {
        return new Json()
                .with("key", work.name().key())
                .with("summary", work.name().summary())
                .with("kind", work.isGoal() ? "goal" : "activity")
                .with("start", work.planned().start())
                .with("due", work.planned().due())
                .with("goals", work.goals());
    }

    private static Json waiting(Waiting waiting) {
        return new Json()
                .with("from", waiting.from())
                .with("to", waiting.to())
                .with("slack", waiting.slack())
                .with("state", waiting.state().name().toLowerCase(Locale.ROOT))
                .with("broken", waiting.state().isBroken());
    }

    private static Json chain(GoalChain chain) {
        return new Json().with("goal", chain.goal()).with("days", chain.days()).with("activities", chain.activities());
    }
}

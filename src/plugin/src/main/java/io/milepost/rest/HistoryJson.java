package io.milepost.rest;

import io.milepost.domain.GoalState;
import io.milepost.lookup.EntryView;
import io.milepost.lookup.GoalHistory;

/** How a goal's history looks in JSON. */
final class HistoryJson {

    /** The ledger tells the rest. */
    private static final int MOST_CAUSES = 10;

    private HistoryJson() {}

    static Json of(GoalHistory history) {
        return new Json()
                .with("from", history.days().from())
                .with("to", history.days().to())
                .with("start", LedgerJson.state(new Json(), history.start()))
                .with(
                        "points",
                        history.points().stream().map(HistoryJson::point).toList())
                .with("thinned", history.thinned())
                .with(
                        "pace",
                        history.pace().entrySet().stream()
                                .map(corner -> new Json()
                                        .with("date", corner.getKey())
                                        .with("share", corner.getValue().value()))
                                .toList())
                .with("change", change(history));
    }

    private static Json point(EntryView entry) {
        Json point = new Json().with("at", entry.stamp().at()).with("entry", entry.id());
        return LedgerJson.state(point, entry.change().after())
                .with(
                        "causes",
                        entry.causes().stream()
                                .limit(MOST_CAUSES)
                                .map(LedgerJson::cause)
                                .toList())
                .with("moreCauses", Math.max(0, entry.causes().size() - MOST_CAUSES));
    }

    private static Json change(GoalHistory history) {
        return new Json()
                .with("attainmentPoints", history.points(state -> state.attainment()
                        .share()))
                .with("deliveryPoints", history.points(state -> state.delivery().share()))
                .with("resultPoints", history.points(GoalState::result));
    }
}

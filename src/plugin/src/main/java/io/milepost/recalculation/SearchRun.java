package io.milepost.recalculation;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.recalculation.SearchOutcome.None;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the searches of the KPIs of all goals that are at work. It holds no lock: nobody knows how long a search takes. */
public final class SearchRun {

    private static final Logger LOG = LoggerFactory.getLogger(SearchRun.class);
    private static final int CHUNK = 100;

    private final GoalStore store;
    private final Plans plans;
    private final KpiSearches searches;
    private final FoundValues values;
    private volatile boolean cancelled;

    public SearchRun(GoalStore store, Plans plans, KpiSearches searches, FoundValues values) {
        this.store = store;
        this.plans = plans;
        this.searches = searches;
        this.values = values;
    }

    /** Ends after the search in hand, for good; what was found is kept. */
    public void cancel() {
        cancelled = true;
    }

    /** How many values were recorded. */
    public int run() {
        return run(store.allGoals().stream().map(Goal::id).toList());
    }

    /** The same for some goals. */
    public int run(List<Long> goalIds) {
        int recorded = 0;
        for (int from = 0; from < goalIds.size() && !cancelled; from += CHUNK) {
            List<Long> chunk = goalIds.subList(from, Math.min(from + CHUNK, goalIds.size()));
            recorded += measure(chunk);
        }
        return recorded;
    }

    private int measure(List<Long> goalIds) {
        Map<KpiKey, KpiSource.Search> wanted = wanted(goalIds);
        Map<KpiKey, SearchOutcome> outcomes = new HashMap<>();
        wanted.forEach((kpi, search) -> {
            if (!cancelled) {
                outcomes.put(kpi, outcome(kpi, search));
            }
        });
        values.noteFailures(goalIds, wanted.keySet(), outcomes);
        return values.record(outcomes);
    }

    private Map<KpiKey, KpiSource.Search> wanted(Collection<Long> goalIds) {
        Map<KpiKey, KpiSource.Search> wanted = new HashMap<>();
        ReadablePlans.of(plans, goalIds).plans().forEach((goal, plan) -> addSearches(goal, plan, wanted));
        return wanted;
    }

    private static void addSearches(long goal, GoalPlan plan, Map<KpiKey, KpiSource.Search> wanted) {
        if (plan.stage() == GoalStage.ACTIVE) {
            plan.kpis().forEach(kpi -> {
                if (kpi.source() instanceof KpiSource.Search search) {
                    wanted.put(new KpiKey(goal, kpi.id()), search);
                }
            });
        }
    }

    /** Whatever one search does, the others have their turn. */
    private SearchOutcome outcome(KpiKey kpi, KpiSource.Search search) {
        try {
            return searches.find(search);
        } catch (RuntimeException e) {
            LOG.warn("The search of {} broke off: {}", kpi, search.jql(), e);
            return new None(Reason.BROKEN);
        }
    }
}

package io.milepost.store;

import static io.milepost.domain.Facts.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalChanges;
import io.milepost.recalculation.IssueWorld;
import io.milepost.recalculation.TestNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test the goal store in an empty database, a small Jira, and a node around both. */
abstract class OpenTables extends FreshTables {

    static final Instant AT = Instant.parse("2027-01-01T09:00:00.123Z");

    final IssueWorld world = new IssueWorld();
    ActiveObjectsGoalStore store;
    ActiveObjectsLedgerRecords ledger;
    TestNode node;

    @BeforeEach
    void makeStore() {
        store = new ActiveObjectsGoalStore(tables.ao());
        ledger = new ActiveObjectsLedgerRecords(tables.ao());
        node = new TestNode(world, store, RULES);
    }

    static Changes goals(List<Long> ids) {
        Map<Long, Long> added = new HashMap<>();
        ids.forEach(id -> added.put(id, 7L));
        GoalChanges goals = new GoalChanges(added, Map.of(), Set.of(), Map.of());
        return new Changes(new RuleStamp(AT, 1), goals, List.of(), List.of(), Map.of());
    }

    static GoalChanges noGoals() {
        return new GoalChanges(Map.of(), Map.of(), Set.of(), Map.of());
    }

    /** Of a state of which nothing but the sums is known. */
    static StateChange sums(Delivery before, Delivery after) {
        return new StateChange(GoalState.of(OptionalLong.empty(), before), GoalState.of(OptionalLong.empty(), after));
    }

    /** Walks a goal's ledger from its beginning and answers with its end; each entry begins where the last one ended. */
    Delivery lastOfTelescope(long goal) {
        List<LedgerEntry> entries = new ArrayList<>(ledger.page(goal, 0, 10_000));
        Collections.reverse(entries);
        Delivery last = Delivery.NONE;
        for (LedgerEntry entry : entries) {
            assertThat(entry.movement().before()).isEqualTo(last);
            last = entry.movement().after();
        }
        return last;
    }

    static void atOnce(Callable<Void> one, Callable<Void> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : threads.invokeAll(List.of(one, other))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.milepost.lookup;

import io.milepost.domain.GoalState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a ledger would remember, in memory: states in the order in which goals came to them. */
public final class InMemoryPastStates implements PastStates {

    private final Map<Long, List<PastState>> states = new HashMap<>();
    private int questions;

    /** From that moment on the goal stands so. */
    public InMemoryPastStates from(String moment, long goalId, GoalState state) {
        states.computeIfAbsent(goalId, none -> new ArrayList<>()).add(new PastState(state, Instant.parse(moment)));
        return this;
    }

    public int questions() {
        return questions;
    }

    @Override
    public Map<Long, PastState> at(Instant moment, Collection<Long> goalIds) {
        questions++;
        Map<Long, PastState> held = new HashMap<>();
        for (long id : goalIds) {
            states.getOrDefault(id, List.of()).stream()
                    .filter(state -> !state.since().isAfter(moment))
                    .forEach(state -> held.put(id, state));
        }
        held.values().removeIf(state -> state.state().equals(GoalState.NONE));
        return held;
    }
}

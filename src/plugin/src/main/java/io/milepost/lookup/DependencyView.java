package io.milepost.lookup;

import io.milepost.domain.order.Dependency.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What waits for what in a roadmap, as one reader sees it today.
 *
 * @param dependencies those in trouble first
 * @param hidden how many more there are of which he does not see both ends
 * @param chains by the order of their goals' keys; goals in which nothing waits have none
 * @param circles the keys of what waits for itself in the end
 */
public record DependencyView(
        LocalDate asOf,
        List<Work> work,
        List<Waiting> dependencies,
        int hidden,
        List<GoalChain> chains,
        List<List<String>> circles) {

    /** That one issue waits for another; both by key. */
    public record Waiting(String from, String to, Optional<Long> slack, State state) {}

    /** The keys of the longest chain of open activities in a goal's tree, and the days of all of them. */
    public record GoalChain(String goal, List<String> activities, long days) {}

    public int broken() {
        return Math.toIntExact(
                dependencies.stream().filter(each -> each.state().isBroken()).count());
    }
}

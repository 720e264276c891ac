package io.milepost.rest;

import io.milepost.domain.view.Drawing.Sort;
import io.milepost.lookup.GoalView;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which goals a page shows in which order, so that a file of what is seen has the same rows: those that match and those
 * above them, each below its parent, sorted among those that stand below the same goal.
 *
 * @param closed keys of goals whose sub-goals are folded away; those above a match are open nevertheless
 */
record GoalRowsShown(Sort sort, Set<String> closed, Locale locale) {

    /** As a request names them, keys with commas between them. */
    static GoalRowsShown of(String sort, String closed, Locale locale) {
        return new GoalRowsShown(
                Parameters.constant(Sort.class, "sort", sort).orElse(Sort.PLAN),
                Parameters.optional(closed)
                        .map(keys -> Set.copyOf(List.of(keys.split(","))))
                        .orElse(Set.of()),
                locale);
    }

    List<GoalView> of(List<GoalView> goals, GoalFilter filter) {
        return new Tree(goals, filter).rows();
    }

    /** Keys of the goals that match and are open, and so have a row for their own activities below their sub-goals. */
    Set<String> unfolded(List<GoalView> goals, GoalFilter filter) {
        return filter.of(goals).stream()
                .map(goal -> goal.issue().key())
                .filter(key -> !closed.contains(key))
                .collect(Collectors.toSet());
    }

    private final class Tree {

        private final Map<String, GoalView> byKey;
        private final Map<Optional<String>, List<GoalView>> below;
        private final Set<String> matching;
        private final Set<String> leading = new HashSet<>();
        private final GoalSorting order = new GoalSorting(sort, Collator.getInstance(locale));

        Tree(List<GoalView> goals, GoalFilter filter) {
            this.byKey =
                    goals.stream().collect(Collectors.toMap(goal -> goal.issue().key(), goal -> goal));
            this.below = goals.stream().collect(Collectors.groupingBy(this::parent));
            this.matching =
                    filter.of(goals).stream().map(goal -> goal.issue().key()).collect(Collectors.toSet());
            matching.forEach(key -> lead(byKey.get(key)));
        }

        private Optional<String> parent(GoalView goal) {
            return goal.place().parentKey().filter(byKey::containsKey);
        }

        private void lead(GoalView match) {
            Optional<String> above = parent(match);
            while (above.isPresent() && leading.add(above.get())) {
                above = parent(byKey.get(above.get()));
            }
        }

        List<GoalView> rows() {
            List<GoalView> rows = new ArrayList<>();
            add(Optional.empty(), rows);
            return rows;
        }

        private void add(Optional<String> parent, List<GoalView> rows) {
            List<GoalView> shown = below.getOrDefault(parent, List.of()).stream()
                    .filter(goal -> isShown(goal.issue().key()))
                    .toList();
            order.of(shown).forEach(goal -> {
                String key = goal.issue().key();
                rows.add(goal);
                if (!closed.contains(key) || !matching.contains(key)) {
                    add(Optional.of(key), rows);
                }
            });
        }

        private boolean isShown(String key) {
            return matching.contains(key) || leading.contains(key);
        }
    }
}

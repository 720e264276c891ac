package io.milepost.rest;

import io.milepost.lookup.GoalView;
import io.milepost.lookup.KeyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** In which order goals are listed; what has no such value comes last. */
enum GoalOrder {
    /** As they were read: goals before their sub-goals. */
    TREE(null),
    KEY(Comparator.comparing(goal -> goal.issue().key(), KeyOrder.BY_PROJECT_AND_NUMBER)),
    DUE(Comparator.comparing(goal -> goal.issue().span().due().orElse(LocalDate.MAX), Comparator.naturalOrder())),
    GAP(Comparator.comparing(
            goal -> goal.assessment().judgement().gapPoints().orElse(null),
            Comparator.nullsLast(Comparator.naturalOrder())));

    private final Comparator<GoalView> order;

    GoalOrder(Comparator<GoalView> order) {
        this.order = order;
    }

    List<GoalView> of(List<GoalView> goals) {
        return order == null ? goals : goals.stream().sorted(order).toList();
    }
}

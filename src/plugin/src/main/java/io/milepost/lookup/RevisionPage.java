package io.milepost.lookup;

import io.milepost.domain.plan.PlanDifference;
import java.util.List;

/** A part of the revisions of a goal's plan, the newest first, and how many there are in all. */
public record RevisionPage(int total, List<Item> items) {

    public RevisionPage {
        items = List.copyOf(items);
    }

    /**
     * One revision.
     *
     * @param changed what differs from the revision before it
     */
    public record Item(PlanView view, List<PlanDifference.Part> changed) {
        public Item {
            changed = List.copyOf(changed);
        }
    }
}

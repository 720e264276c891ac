package io.milepost.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: where activities stand, as it is stored, unfiltered: whoever asks must still pass the visibility gate. */
public interface ActivityRecords {

    /**
     * What contributes to these goals themselves, each activity once, by id, with its days. Costs as many statements for many
     * activities as for few: one a slice of goals.
     *
     * @param facts what is needed beyond the days; the rest is as if nothing were stored of it
     */
    List<PlacedActivity> contributingTo(Collection<Long> goalIds, Set<ActivityFact> facts);
}

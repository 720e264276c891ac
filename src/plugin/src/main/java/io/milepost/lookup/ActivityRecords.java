package io.milepost.lookup;

import java.util.Collection;
import java.util.List;

/** Port: where activities stand, as it is stored, unfiltered: whoever asks must still pass the visibility gate. */
public interface ActivityRecords {

    /**
     * What contributes to these goals themselves, each activity once, by id. Costs as many statements for many activities as
     * for few: one a slice of goals.
     */
    List<PlacedActivity> contributingTo(Collection<Long> goalIds);
}

package io.milepost.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: where activities stand, as it is stored, unfiltered: whoever asks must still pass the visibility gate. */
public interface ActivityRecords {

    /**
     * What contributes to these goals themselves, each activity once, by id. Costs as many statements for many activities as
     * for few: one or two a slice of goals.
     *
     * @param kinds the words of the kinds of lanes that are wanted; the activities have no others
     */
    List<PlacedActivity> contributingTo(Collection<Long> goalIds, Set<String> kinds);
}

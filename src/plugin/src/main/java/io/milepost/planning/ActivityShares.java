package io.milepost.planning;

import io.milepost.domain.Share;
import java.util.Map;
import java.util.Optional;

/** Port: how activities of several goals are divided among them. */
public interface ActivityShares {

    /** By goal, what people have set. */
    Map<Long, Share> of(long activityId);

    /** Empty takes back what was set. */
    void set(long activityId, long goalId, Optional<Share> share);
}

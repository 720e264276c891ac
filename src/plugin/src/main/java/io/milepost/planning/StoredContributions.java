package io.milepost.planning;

import io.milepost.domain.Path;
import java.util.Optional;

/** Port: what the stored numbers know of who contributes to what. */
public interface StoredContributions {

    /** By which way the issue contributes to the goal; empty where it does not. */
    Optional<Path> path(long activityId, long goalId);
}

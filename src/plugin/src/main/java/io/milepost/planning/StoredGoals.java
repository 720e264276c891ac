package io.milepost.planning;

/** Port: which issues Milepost already keeps as goals. */
public interface StoredGoals {

    boolean isStored(long issueId);
}

package io.milepost.domain;

import java.util.Comparator;

/** A link that would make one goal the sub-goal of another; the lowest link id comes first. */
public record ParentLink(long linkId, long goalId, long parentId) implements Comparable<ParentLink> {

    /** A sub-task relation has no link id of its own and comes after every link. */
    public static final long BY_SUB_TASK = Long.MAX_VALUE;

    private static final Comparator<ParentLink> ORDER = Comparator.comparingLong(ParentLink::linkId)
            .thenComparingLong(ParentLink::goalId)
            .thenComparingLong(ParentLink::parentId);

    @Override
    public int compareTo(ParentLink other) {
        return ORDER.compare(this, other);
    }
}

package io.milepost.domain.order;

import java.util.List;

/**
 * Tasks of which each must wait for the one before it.
 *
 * @param days of all of them together
 */
public record Chain(List<Long> taskIds, long days) {

    public Chain {
        taskIds = List.copyOf(taskIds);
        if (taskIds.size() < 2) {
            throw new IllegalArgumentException("no chain: " + taskIds);
        }
    }
}

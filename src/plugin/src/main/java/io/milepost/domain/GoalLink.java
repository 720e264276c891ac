package io.milepost.domain;

/**
 * An issue's link towards a goal: an epic link or a "contributes to" link; whether the target is a goal, its type says.
 *
 * @param targetProjectId by whose rules the issue counts there
 */
public record GoalLink(long linkId, long targetId, String targetTypeId, long targetProjectId, Path path) {

    public GoalLink {
        if (path == Path.SUB_TASK) {
            throw new IllegalArgumentException("a sub-task has no goal link: " + linkId);
        }
    }
}

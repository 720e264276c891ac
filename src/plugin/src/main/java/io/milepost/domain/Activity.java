package io.milepost.domain;

import java.util.Map;

/** What is kept of an activity, so that a roadmap of many need not read their issues. */
public record Activity(long id, long projectId, Progress progress, String statusId, Traits traits) {

    public static Activity of(IssueFact issue, Traits traits) {
        return new Activity(
                issue.id(),
                issue.projectId(),
                issue.state().progress(),
                issue.state().statusId(),
                traits);
    }

    /** Whether the other one differs in nothing but its lanes, if in anything. */
    public boolean isLikeButForLanes(Activity other) {
        return withoutLanes().equals(other.withoutLanes());
    }

    private Activity withoutLanes() {
        Traits bare = new Traits(traits.planned(), traits.assigneeKey(), Map.of());
        return new Activity(id, projectId, progress, statusId, bare);
    }
}

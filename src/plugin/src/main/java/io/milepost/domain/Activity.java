package io.milepost.domain;

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
}

package io.milepost.domain;

import java.util.function.LongPredicate;

/** All that the calculation must know of an issue that exists, read at one moment. */
public record IssueFact(
        long id, long projectId, String typeId, WorkState state, Relations relations, IssueValues values) {

    /** For a reader who knows better than the link what its target has become. */
    public IssueFact withGoalLinks(LongPredicate toTarget) {
        return new IssueFact(id, projectId, typeId, state, relations.withGoalLinks(toTarget), values);
    }
}

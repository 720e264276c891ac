package io.milepost.lookup;

import io.milepost.domain.Span;
import java.util.Optional;

/** What is shown of an issue. */
public record IssueDetails(long id, Name name, IssueStatus status, Optional<Person> assignee, Span span) {

    /** By what an issue is called, and where it stands. */
    public record Name(String key, String summary, String projectKey) {}

    /** The same issue with other dates. */
    IssueDetails in(Span other) {
        return new IssueDetails(id, name, status, assignee, other);
    }

    public String key() {
        return name.key();
    }
}

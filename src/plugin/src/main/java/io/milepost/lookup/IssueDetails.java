package io.milepost.lookup;

import java.time.LocalDate;
import java.util.Optional;

/** What is shown of an issue. */
public record IssueDetails(long id, Name name, IssueStatus status, Optional<Person> assignee, Span span) {

    /** By what an issue is called, and where it stands. */
    public record Name(String key, String summary, String projectKey) {}

    /** From when to when; either end may be open. */
    public record Span(Optional<LocalDate> start, Optional<LocalDate> due) {}

    public String key() {
        return name.key();
    }
}

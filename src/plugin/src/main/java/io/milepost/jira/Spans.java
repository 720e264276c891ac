package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.domain.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/** Reads from when to when an issue is planned: from its start field or its creation to its due date. */
record Spans(Optional<CustomField> startField, ZoneId zone) {

    Span of(Issue issue) {
        return new Span(
                Optional.of(start(issue)),
                Optional.ofNullable(issue.getDueDate()).map(Dates::day));
    }

    private LocalDate start(Issue issue) {
        return startField
                .map(issue::getCustomFieldValue)
                .filter(Date.class::isInstance)
                .map(Date.class::cast)
                .map(Dates::day)
                .orElseGet(() -> LocalDate.ofInstant(issue.getCreated().toInstant(), zone));
    }
}

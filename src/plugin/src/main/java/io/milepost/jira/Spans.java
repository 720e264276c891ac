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
        Span planned = planned(issue);
        LocalDate start = planned.start()
                .orElseGet(() -> LocalDate.ofInstant(issue.getCreated().toInstant(), zone));
        return new Span(Optional.of(start), planned.due());
    }

    /** Only what people have set. */
    Span planned(Issue issue) {
        Optional<LocalDate> start = startField
                .map(issue::getCustomFieldValue)
                .filter(Date.class::isInstance)
                .map(Date.class::cast)
                .map(Dates::day);
        return new Span(start, Optional.ofNullable(issue.getDueDate()).map(Dates::day));
    }
}

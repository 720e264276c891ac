package io.milepost.domain;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What stands in an issue's fields.
 *
 * @param numbers by field id the values of the number fields that were asked for; empty fields are absent
 * @param estimateSeconds the original estimate
 * @param span from when to when it is planned; open for issues that are no goals
 * @param updatedAt when the issue was last changed
 */
public record IssueValues(Map<String, KpiValue> numbers, OptionalLong estimateSeconds, Span span, Instant updatedAt) {

    public static final IssueValues NONE = new IssueValues(Map.of(), OptionalLong.empty(), Span.OPEN, Instant.EPOCH);

    public IssueValues {
        numbers = Map.copyOf(numbers);
    }
}

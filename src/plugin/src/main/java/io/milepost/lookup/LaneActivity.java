package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Span;
import java.util.List;
import java.util.Map;

/**
 * An activity in a lane: its issue as Jira shows it now, and where it stands.
 *
 * @param planned only days that people have set
 * @param goals the keys of those goals of the roadmap that it serves and the reader sees
 * @param values by the words of the lanes that were asked for, what it has there; those without any are absent
 */
public record LaneActivity(
        IssueDetails issue, Span planned, Delivery delivery, List<String> goals, Map<String, List<String>> values) {}

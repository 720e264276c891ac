package io.milepost.lookup;

import io.milepost.domain.Span;
import java.util.List;

/**
 * A goal or an activity at one end of a dependency.
 *
 * @param planned only days that people have set
 * @param goals the keys of the goals of the roadmap that an activity serves and the reader sees; of a goal, its own
 */
public record Work(IssueDetails.Name name, boolean isGoal, Span planned, List<String> goals) {}

package io.milepost.lookup;

import io.milepost.domain.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: what Jira says of issues and projects, unfiltered: whoever asks must still pass the visibility gate. */
public interface Issues {

    /** By current or former key; empty for text that is no key. */
    OptionalLong idOf(String key);

    /** One bulk read; issues that do not exist are absent from the answer. */
    Map<Long, IssueDetails> details(Collection<Long> issueIds);

    /** What they are called, in one bulk read that asks for nothing else of them. */
    Map<Long, IssueDetails.Name> names(Collection<Long> issueIds);

    /** From when to when they are planned, in one bulk read: only days that people have set. */
    Map<Long, Span> planned(Collection<Long> issueIds);

    Optional<ProjectDetails> project(String key);

    List<ProjectDetails> projects();
}

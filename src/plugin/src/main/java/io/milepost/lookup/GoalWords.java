package io.milepost.lookup;

import io.milepost.domain.Contribution;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which goals an issue contributes to itself, not by way of goals above these. */
public final class GoalWords {

    private final GoalSources sources;
    private final GoalTokens tokens;

    public GoalWords(GoalSources sources, GoalTokens tokens) {
        this.sources = sources;
        this.tokens = tokens;
    }

    /**
     * What Jira's index keeps of an issue: the words of all its goals, empty where it has none. It says nothing to a
     * reader, who gets {@link #seenBy}.
     */
    public Optional<String> words(long issueId) {
        Collection<Long> goals = goalsOf(issueId);
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(goals.stream().map(tokens::of).sorted().collect(Collectors.joining(" ")));
    }

    /** The goals of an issue that the viewer may see, by number of their keys. */
    public List<IssueDetails> seenBy(Viewer viewer, long issueId) {
        Collection<Long> goals = goalsOf(issueId);
        return goals.isEmpty()
                ? List.of()
                : sources.issues().details(sources.visibility().seenOf(viewer, goals)).values().stream()
                        .sorted(Comparator.comparing(IssueDetails::key, KeyOrder.BY_PROJECT_AND_NUMBER))
                        .toList();
    }

    private Collection<Long> goalsOf(long issueId) {
        return sources.records().contributionsOf(List.of(issueId)).stream()
                .map(Contribution::goalId)
                .toList();
    }
}

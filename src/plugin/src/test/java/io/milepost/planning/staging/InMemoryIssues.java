package io.milepost.planning.staging;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues of the project MKT; those that Jira refuses it refuses in its own words, and some break it. */
public final class InMemoryIssues implements EditableIssues {

    private final Map<Long, Contents> contents = new HashMap<>();
    private final Set<Long> goals = new HashSet<>();
    private final Map<Long, List<ChangeProblem>> refused = new HashMap<>();
    private final Set<Long> broken = new HashSet<>();
    private final List<IssueEdit> written = new ArrayList<>();

    public InMemoryIssues issue(long id, Part part, String... values) {
        contents.merge(id, new Contents(Map.of(part, Set.of(values))), (now, more) -> now.with(part, more.of(part)));
        return this;
    }

    public InMemoryIssues goal(long id) {
        goals.add(id);
        contents.putIfAbsent(id, Contents.NONE);
        return this;
    }

    public InMemoryIssues refuses(long id, Part part, String words) {
        return refuses(id, ChangeProblem.said(Optional.of(part), words));
    }

    /** The issue as a whole. */
    public InMemoryIssues refuses(long id, String words) {
        return refuses(id, ChangeProblem.said(Optional.empty(), words));
    }

    private InMemoryIssues refuses(long id, ChangeProblem problem) {
        refused.computeIfAbsent(id, none -> new ArrayList<>()).add(problem);
        return this;
    }

    public InMemoryIssues breaksAt(long id) {
        broken.add(id);
        return this;
    }

    public Contents of(long id) {
        return contents.get(id);
    }

    public List<IssueEdit> written() {
        return written;
    }

    @Override
    public Map<Long, Present> read(Collection<Long> issueIds, Set<Part> parts) {
        return issueIds.stream()
                .filter(contents::containsKey)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Present(
                                "MKT",
                                goals.contains(id),
                                !goals.contains(id),
                                contents.get(id).only(parts))));
    }

    @Override
    public List<ChangeProblem> check(String personKey, IssueEdit edit) {
        return refused.getOrDefault(edit.issueId(), List.of());
    }

    @Override
    public List<ChangeProblem> write(String personKey, IssueEdit edit) {
        if (broken.contains(edit.issueId())) {
            throw new IllegalStateException("broken: " + edit.issueId());
        }
        List<ChangeProblem> problems = check(personKey, edit);
        if (problems.isEmpty()) {
            edit.after()
                    .parts()
                    .forEach(part -> contents.computeIfPresent(
                            edit.issueId(),
                            (id, now) -> now.with(part, edit.after().of(part))));
            written.add(edit);
        }
        return problems;
    }
}

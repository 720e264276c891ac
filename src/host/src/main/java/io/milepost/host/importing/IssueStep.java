package io.milepost.host.importing;

import io.milepost.host.storage.NewIssue;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.ValueTable.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores issues with their values, a batch at a time; refuses a key that is already there. */
final class IssueStep {
    private static final int BATCH = 500;

    private final SetupWriter writer;
    private final ImportedNames names;
    private final ImportedProjects projects;
    private final ImportReport report;
    private final List<FoundIssue> waiting = new ArrayList<>();
    private final Set<String> waitingKeys = new HashSet<>();
    private long firstId = Long.MAX_VALUE;

    IssueStep(SetupWriter writer, ImportedNames names, ImportedProjects projects, ImportReport report) {
        this.writer = writer;
        this.names = names;
        this.projects = projects;
        this.report = report;
    }

    void take(FoundIssue issue) {
        if (!waitingKeys.add(issue.head().key())) {
            throw alreadyThere(issue.head().key());
        }
        waiting.add(issue);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** Stores what waits. Called at the end of each file, so that a refusal names the right one. */
    void flush() {
        Set<String> there = writer.issueIds(waitingKeys).keySet();
        waiting.stream()
                .map(issue -> issue.head().key())
                .filter(there::contains)
                .findFirst()
                .ifPresent(key -> {
                    throw alreadyThere(key);
                });
        List<Long> ids = writer.issues(waiting.stream().map(this::row).toList());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            values.addAll(values(ids.get(i), waiting.get(i)));
            firstId = Math.min(firstId, ids.get(i));
            report.countIssue();
        }
        writer.values(values);
        waiting.clear();
        waitingKeys.clear();
    }

    /** The lowest id that this import gave: issues with lower ones were there before. */
    long firstId() {
        return firstId;
    }

    private List<Value> values(long id, FoundIssue issue) {
        return issue.values().entrySet().stream()
                .map(entry -> new Value(
                        id, names.field(entry.getKey()), entry.getKey().kind().column(), entry.getValue()))
                .toList();
    }

    private NewIssue row(FoundIssue issue) {
        long project = projects.project(issue.head().project());
        long status = names.status(issue.kind().status());
        projects.uses(project, status);
        return new NewIssue(
                project,
                issue.head().key(),
                names.type(issue.kind().type()),
                status,
                issue.kind().resolution().map(names::resolution).orElse(null),
                issue.head().summary(),
                issue.head().description().orElse(null),
                person(issue.people().assignee()),
                person(issue.people().reporter()),
                person(issue.people().creator()),
                issue.times().created(),
                issue.times().updated(),
                issue.times().resolved().orElse(null),
                issue.times().due().orElse(null),
                issue.head().estimate().map(BigDecimal::longValue).orElse(null),
                null);
    }

    private String person(Optional<FoundIssue.Person> person) {
        return person.map(names::person).orElse(null);
    }

    private static WrongFieldException alreadyThere(String key) {
        return new WrongFieldException(
                key, "key", "is already there: it is twice in the files, or in this home from before");
    }
}

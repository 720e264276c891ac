package io.milepost.lookup;

import io.milepost.domain.Cause;
import io.milepost.domain.LedgerEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads why a goal's numbers changed. */
public final class LedgerLookup {

    private final GoalLookup goals;
    private final LedgerRecords ledger;
    private final Visibility visibility;
    private final Issues issues;
    private final People people;

    public LedgerLookup(GoalLookup goals, LedgerRecords ledger, Visibility visibility, Issues issues, People people) {
        this.goals = goals;
        this.ledger = ledger;
        this.visibility = visibility;
        this.issues = issues;
        this.people = people;
    }

    /** The newest entries first; refuses a goal that the viewer may not see like one that does not exist. */
    public LedgerPage page(Viewer viewer, String goalKey, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        List<LedgerEntry> entries = ledger.page(goalId, start, limit);
        Names names = names(viewer, entries);
        return new LedgerPage(
                ledger.count(goalId),
                entries.stream().map(entry -> entryView(entry, names)).toList());
    }

    private static EntryView entryView(LedgerEntry entry, Names names) {
        return new EntryView(
                entry.id(),
                entry.stamp(),
                entry.movement(),
                entry.causes().stream().map(names::causeView).toList());
    }

    private Names names(Viewer viewer, List<LedgerEntry> entries) {
        Set<Long> issueIds = causes(entries)
                .flatMap(cause -> cause.issueId().stream().boxed())
                .collect(Collectors.toSet());
        Set<Long> seen = visibility.seenOf(viewer, issueIds);
        Set<String> personKeys = causes(entries)
                .flatMap(cause -> cause.occasion().personKey().stream())
                .collect(Collectors.toSet());
        return new Names(issues.details(seen), people.byKeys(personKeys));
    }

    private static Stream<Cause> causes(List<LedgerEntry> entries) {
        return entries.stream().flatMap(entry -> entry.causes().stream());
    }

    /** The issues that the reader sees, and the people of whom it may be said what they did to them. */
    private record Names(Map<Long, IssueDetails> issues, Map<String, Person> people) {

        CauseView causeView(Cause cause) {
            if (cause.issueId().isPresent()
                    && !issues.containsKey(cause.issueId().getAsLong())) {
                return CauseView.hidden(cause);
            }
            return CauseView.shown(
                    cause,
                    cause.issueId().stream().mapToObj(issues::get).findFirst(),
                    cause.occasion().personKey().map(people::get));
        }
    }
}

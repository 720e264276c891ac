package io.milepost.lookup;

import io.milepost.domain.Cause;
import io.milepost.domain.LedgerEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows lines of a ledger to one reader: of causes whose issue he may not see, only that there was one. */
public final class EntryViews {

    private final Visibility visibility;
    private final Issues issues;
    private final People people;

    public EntryViews(Visibility visibility, Issues issues, People people) {
        this.visibility = visibility;
        this.issues = issues;
        this.people = people;
    }

    List<EntryView> of(Viewer viewer, List<LedgerEntry> entries) {
        Called called = called(viewer, entries);
        return entries.stream()
                .map(entry -> new EntryView(
                        entry.id(),
                        entry.stamp(),
                        entry.change(),
                        entry.causes().stream().map(called::causeView).toList()))
                .toList();
    }

    private Called called(Viewer viewer, List<LedgerEntry> entries) {
        Set<Long> issueIds = causes(entries)
                .flatMap(cause -> cause.issueId().stream().boxed())
                .collect(Collectors.toSet());
        Set<String> personKeys = causes(entries)
                .flatMap(cause -> cause.occasion().personKey().stream())
                .collect(Collectors.toSet());
        return new Called(issues.details(visibility.seenOf(viewer, issueIds)), people.byKeys(personKeys));
    }

    private static Stream<Cause> causes(List<LedgerEntry> entries) {
        return entries.stream().flatMap(entry -> entry.causes().stream());
    }

    /** The issues that the reader sees, and the people of whom it may be said what they did to them. */
    private record Called(Map<Long, IssueDetails> issues, Map<String, Person> people) {

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

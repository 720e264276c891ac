package io.milepost.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Reads why a goal's numbers changed. */
public final class LedgerLookup {

    private static final Instant END_OF_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final GoalLookup goals;
    private final LedgerRecords ledger;
    private final EntryViews views;
    private final PlanDay days;

    public LedgerLookup(GoalLookup goals, LedgerRecords ledger, EntryViews views, PlanDay days) {
        this.goals = goals;
        this.ledger = ledger;
        this.views = views;
        this.days = days;
    }

    /** The newest entries first; refuses a goal that the viewer may not see like one that does not exist. */
    public LedgerPage page(Viewer viewer, String goalKey, LedgerFilter filter, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        if (filter.equals(LedgerFilter.ALL)) {
            return new LedgerPage(ledger.count(goalId), views.of(viewer, ledger.page(goalId, start, limit)));
        }
        List<Long> between = between(goalId, filter);
        if (!filter.asksForCauses()) {
            return new LedgerPage(between.size(), read(viewer, goalId, part(between, start, limit)));
        }
        List<EntryView> matching =
                read(viewer, goalId, between).stream().filter(filter::matches).toList();
        return new LedgerPage(matching.size(), part(matching, start, limit));
    }

    /** All entries that are asked for, the newest first, read part by part as they are taken; they can be taken once. */
    public Stream<EntryView> all(Viewer viewer, String goalKey, LedgerFilter filter) {
        long goalId = goals.id(viewer, goalKey);
        Stream<EntryView> entries = Parts.read(between(goalId, filter), part -> read(viewer, goalId, part));
        return filter.asksForCauses() ? entries.filter(filter::matches) : entries;
    }

    private List<Long> between(long goalId, LedgerFilter filter) {
        Instant from = filter.from().map(days::startOf).orElse(Instant.EPOCH);
        Instant to = filter.to().map(days::endOf).orElse(END_OF_TIME);
        return newestFirst(
                ledger.times(goalId, from, to).stream().map(EntryTime::entryId).toList());
    }

    private List<EntryView> read(Viewer viewer, long goalId, List<Long> entryIds) {
        return views.of(viewer, newestFirst(ledger.entries(goalId, entryIds)));
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        List<T> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> List<T> part(List<T> all, int start, int limit) {
        return all.stream().skip(start).limit(limit).toList();
    }
}

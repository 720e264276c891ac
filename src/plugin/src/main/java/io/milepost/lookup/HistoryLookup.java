package io.milepost.lookup;

import io.milepost.domain.Attainment;
import io.milepost.domain.GoalState;
import io.milepost.domain.Share;
import io.milepost.domain.result.PaceCurve;
import io.milepost.lookup.GoalHistory.Days;
import io.milepost.lookup.PastStates.PastState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads how a goal came to stand where it stands, over a range of days. */
public final class HistoryLookup {

    /** More changes are thinned to the last one of each day. */
    static final int MOST_POINTS = 2_000;

    private final GoalLookup goals;
    private final LedgerRecords ledger;
    private final PastStates past;
    private final EntryViews views;
    private final PlanDay day;

    public HistoryLookup(GoalLookup goals, LedgerRecords ledger, PastStates past, EntryViews views, PlanDay day) {
        this.goals = goals;
        this.ledger = ledger;
        this.past = past;
        this.views = views;
        this.day = day;
    }

    /**
     * Refuses a goal that the viewer may not see like one that does not exist, and days that have not come yet.
     *
     * @param from by default the goal's start, or a year back
     * @param to by default today
     */
    public GoalHistory of(Viewer viewer, String key, Optional<LocalDate> from, Optional<LocalDate> to) {
        GoalView goal = goals.view(viewer, key);
        LocalDate last = day.asOf(to).day();
        Days days = new Days(from.isPresent() ? day.asOf(from).day() : first(goal, last), last);
        Entries kept = kept(goal.issue().id(), days);
        return new GoalHistory(
                days,
                start(goal.issue().id(), days.from()),
                views.of(viewer, ledger.entries(goal.issue().id(), kept.ids)),
                kept.thinned,
                pace(goal.assessment(), days));
    }

    private static LocalDate first(GoalView goal, LocalDate last) {
        return goal.issue().span().start().filter(last::isAfter).orElse(last.minusYears(1));
    }

    private GoalState start(long goalId, LocalDate from) {
        Map<Long, PastState> before = past.at(day.startOf(from).minusMillis(1), List.of(goalId));
        return before.containsKey(goalId) ? before.get(goalId).state() : GoalState.NONE;
    }

    private record Entries(List<Long> ids, boolean thinned) {}

    /** Of too many, the last one of each day; of too many days, the newest. */
    private Entries kept(long goalId, Days days) {
        List<EntryTime> all = ledger.times(goalId, day.startOf(days.from()), day.endOf(days.to()));
        if (all.size() <= MOST_POINTS) {
            return new Entries(all.stream().map(EntryTime::entryId).toList(), false);
        }
        TreeMap<LocalDate, Long> lastOfDay = new TreeMap<>();
        all.forEach(entry -> lastOfDay.put(day.dayOf(entry.at()), entry.entryId()));
        return new Entries(
                lastOfDay.values().stream()
                        .skip(Math.max(0, lastOfDay.size() - MOST_POINTS))
                        .toList(),
                true);
    }

    /** As it is planned now: milestones expect values of the result, work is held against the time. */
    private static NavigableMap<LocalDate, Share> pace(Assessment goal, Days days) {
        NavigableMap<LocalDate, Share> pace = new TreeMap<>();
        PaceCurve.of(goal.plan(), goal.rules(), goal.state().place().span()).ifPresent(curve -> {
            Function<LocalDate, Share> expected =
                    goal.attainment() instanceof Attainment.ByResult ? curve::on : curve::timePassed;
            curve.corners().keySet().stream()
                    .filter(corner -> corner.isAfter(days.from()) && corner.isBefore(days.to()))
                    .forEach(corner -> pace.put(corner, expected.apply(corner)));
            pace.put(days.from(), expected.apply(days.from()));
            pace.put(days.to(), expected.apply(days.to()));
        });
        return pace;
    }
}

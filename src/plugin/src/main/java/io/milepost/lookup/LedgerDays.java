package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Says on which days how much of a roadmap has changed, as far as the reader sees its goals: what a look back can expect. */
public final class LedgerDays {

    private final Visibility visibility;
    private final PlacedActivities placed;
    private final PlanLedger ledger;
    private final PlanDay day;

    public LedgerDays(Visibility visibility, PlacedActivities placed, PlanLedger ledger, PlanDay day) {
        this.visibility = visibility;
        this.placed = placed;
        this.ledger = ledger;
        this.day = day;
    }

    /** How many entries were written by day, up to today; days without any are absent. */
    public record Written(LocalDate today, NavigableMap<LocalDate, Integer> byDay) {}

    /** Refuses a project or a plan that is unknown or unseen. */
    public Written of(Viewer viewer, LaneScope scope) {
        List<Long> goals = placed.goals(viewer, scope).stream().map(Goal::id).toList();
        Set<Long> seen = visibility.seenOf(viewer, goals);
        NavigableMap<LocalDate, Integer> byDay = new TreeMap<>();
        ledger.byQuarterHour(seen)
                .forEach((quarter, entries) -> byDay.merge(day.dayOf(quarter), entries, Integer::sum));
        return new Written(day.today(), byDay);
    }
}

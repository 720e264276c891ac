package io.milepost.lookup;

import io.milepost.lookup.DayQuery.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads which activities of a roadmap lie on which days: how many on each day of all that the reader sees, and of some on
 * each day what they are. Jira is asked only for the issues of these.
 */
public final class DayLookup {

    private final LaneLookup lanes;

    public DayLookup(LaneLookup lanes) {
        this.lanes = lanes;
    }

    /** An activity that lies on days of the window. */
    private record Lying(PlacedActivity activity, Run run, long length) {}

    /** Refuses a project or a plan that is unknown or unseen. */
    public DayView days(Viewer viewer, LaneScope scope, DayQuery query) {
        LaneLookup.InLanes found = lanes.inLanes(viewer, scope, query.lanes());
        List<Lying> lying = LaneOrder.byStart(found.reading().seenIn(found.keys())).stream()
                .flatMap(each -> query.run(each).map(run -> new Lying(each, run, DayQuery.length(each))).stream())
                .sorted(Comparator.comparingLong(Lying::length))
                .toList();
        return new DayView(
                lying.size(),
                found.reading().total(found.keys()).hidden(),
                days(lying, query),
                lanes.shown(told(lying, query), found));
    }

    private static List<DayView.Day> days(List<Lying> lying, DayQuery query) {
        int[] more = new int[query.count() + 1];
        lying.forEach(each -> {
            more[each.run.first()]++;
            more[each.run.last() + 1]--;
        });
        List<DayView.Day> days = new ArrayList<>();
        int activities = 0;
        for (int day = 0; day < query.count(); day++) {
            activities += more[day];
            if (activities > 0) {
                days.add(new DayView.Day(query.from().plusDays(day), activities));
            }
        }
        return days;
    }

    /** Takes each activity that lies on a day of which fewer are told than wanted, the shortest first: they say most of a day. */
    private static List<PlacedActivity> told(List<Lying> lying, DayQuery query) {
        int[] told = new int[query.count()];
        List<PlacedActivity> items = new ArrayList<>();
        for (Lying each : lying) {
            if (days(each).anyMatch(day -> told[day] < query.perDay())) {
                items.add(each.activity);
                days(each).forEach(day -> told[day]++);
            }
        }
        return items;
    }

    private static IntStream days(Lying each) {
        return IntStream.rangeClosed(each.run.first(), each.run.last());
    }
}

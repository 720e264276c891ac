package io.milepost.rest;

import io.milepost.lookup.DayLookup;
import io.milepost.lookup.DayQuery;
import io.milepost.lookup.DayView;
import io.milepost.lookup.FoundGoals;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.LaneLookup;
import io.milepost.lookup.LaneOpening;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.OpenLanes;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewer;
import io.milepost.rest.picture.DayCalendar.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Reads a roadmap as files and pictures show it: its goals, or its lanes. */
public final class RoadmapReading {

    /** More than these are no file that anybody reads, and no picture of any size. */
    static final int MOST_ACTIVITIES = 10_000;

    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final LaneLookup lanes;
    private final DayLookup days;
    private final KeptLanes kept;
    private final FoundGoals found;

    public RoadmapReading(
            RoadmapLookup roadmaps, KeptPlanLookup plans, LaneLookup lanes, KeptLanes kept, FoundGoals found) {
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.lanes = lanes;
        this.days = new DayLookup(lanes);
        this.kept = kept;
        this.found = found;
    }

    /**
     * What matches, in the order of the page and nothing of it folded away. Refuses what is not understood, and what the viewer
     * does not see like what is not there.
     */
    RoadmapInView matching(Viewer viewer, RoadmapParameters wanted, Locale locale) {
        GoalRowsShown rows = wanted.unfolded(locale);
        return read(
                viewer,
                wanted,
                new Choice(
                        (goals, filter) -> filter.of(rows.of(goals, filter)),
                        (goals, filter) -> Set.of(),
                        LaneOpening.WHOLE,
                        MOST_ACTIVITIES));
    }

    /**
     * The rows of a page. Refuses the same.
     *
     * @param most how many activities at most
     */
    RoadmapInView seen(Viewer viewer, SightParameters wanted, Locale locale, int most) {
        wanted.check();
        GoalRowsShown rows = wanted.folded(locale);
        return read(viewer, wanted, new Choice(rows::of, rows::unfolded, wanted.opening(), most));
    }

    /**
     * What a calendar shows: the goals that match and, unless it is of a past day, the activities on its days. Refuses the same.
     *
     * @param perDay of how many activities a day at most it is told what they are
     */
    OnDays onDays(Viewer viewer, SightParameters wanted, Locale locale, ToIntFunction<Period> perDay) {
        wanted.check();
        GoalFilter filter = filter(viewer, wanted);
        RoadmapInView roadmap = wanted.query().read(viewer, roadmaps, plans, filter::of);
        Period period = wanted.period(roadmap.asOf(), locale);
        if (wanted.isPast()) {
            return new OnDays(roadmap, period, Optional.empty());
        }
        LaneQuery query = wanted.activities();
        kept.check(viewer, wanted.scope(), query.by());
        List<LocalDate> weeks = period.weeks();
        LocalDate last = weeks.get(weeks.size() - 1).plusDays(6);
        DayQuery asked = new DayQuery(query, weeks.get(0), last, perDay.applyAsInt(period));
        return new OnDays(roadmap, period, Optional.of(days.days(viewer, wanted.scope(), asked)));
    }

    /** What a board shows: the goals that match in their order, and lanes with all their activities. Refuses the same. */
    RoadmapInView onBoard(Viewer viewer, SightParameters wanted, Locale locale, LaneOpening opening) {
        wanted.check();
        GoalFilter filter = filter(viewer, wanted);
        GoalSorting order = wanted.sorting(locale);
        RoadmapInView roadmap = wanted.query().read(viewer, roadmaps, plans, goals -> order.of(filter.of(goals)));
        return wanted.lanes()
                .map(query -> roadmap.in(query.by(), lanes(viewer, wanted.scope(), query, opening, MOST_ACTIVITIES)))
                .orElse(roadmap);
    }

    /** @param activities empty as of a past day */
    record OnDays(RoadmapInView roadmap, Period period, Optional<DayView> activities) {}

    /** Which of the goals, in which order and which of them unfolded, or which parts of lanes. */
    private record Choice(
            BiFunction<List<GoalView>, GoalFilter, List<GoalView>> goals,
            BiFunction<List<GoalView>, GoalFilter, Set<String>> unfolded,
            LaneOpening opening,
            int most) {}

    private RoadmapInView read(Viewer viewer, RoadmapParameters wanted, Choice choice) {
        RoadmapQuery query = wanted.query();
        Optional<LaneQuery> rows = wanted.lanes();
        if (rows.isPresent()) {
            RoadmapInView roadmap = query.read(viewer, roadmaps, plans, UnaryOperator.identity());
            return roadmap.in(
                    rows.get().by(), lanes(viewer, wanted.scope(), rows.get(), choice.opening(), choice.most()));
        }
        GoalFilter filter = filter(viewer, wanted);
        RoadmapInView roadmap =
                query.read(viewer, roadmaps, plans, goals -> choice.goals().apply(goals, filter));
        return roadmap.unfolding(choice.unfolded().apply(roadmap.whole().goals(), filter));
    }

    private GoalFilter filter(Viewer viewer, RoadmapParameters wanted) {
        return wanted.search()
                .map(jql -> wanted.filter().among(found.of(viewer, wanted.scope(), jql)))
                .orElseGet(wanted::filter);
    }

    private OpenLanes lanes(Viewer viewer, LaneScope scope, LaneQuery query, LaneOpening opening, int most) {
        kept.check(viewer, scope, query.by());
        return lanes.opened(viewer, scope, query, opening, most);
    }
}

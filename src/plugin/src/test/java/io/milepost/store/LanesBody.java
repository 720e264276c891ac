package io.milepost.store;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.lookup.ActivityFact;
import io.milepost.lookup.ActivityFilter;
import io.milepost.lookup.DayLookup;
import io.milepost.lookup.DayQuery;
import io.milepost.lookup.DayView;
import io.milepost.lookup.GoalSources;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFilter;
import io.milepost.lookup.LaneLookup;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneSort;
import io.milepost.lookup.LaneView;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlacedActivities;
import io.milepost.lookup.PlacedActivity;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Visibility;
import io.milepost.recalculation.ActivityChanges;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.KpiChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the lanes of a roadmap ask of every database. */
abstract class LanesBody extends OpenTables {

    private static final List<Long> GOALS =
            LongStream.rangeClosed(1, 10).boxed().toList();
    private static final Set<ActivityFact> EVERYTHING = Set.of(ActivityFact.values());
    private static final List<String> CHANNELS = List.of("SEO", "TV", "PR", "E-mail");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final LookupWorld jira = new LookupWorld().project(7, "MKT", "Marketing");
    private ActiveObjectsActivityRecords records;

    @BeforeEach
    void goals() {
        records = new ActiveObjectsActivityRecords(tables.ao());
        store.apply(goals(GOALS));
        GOALS.forEach(goal -> jira.issue(goal, "MKT-" + goal, "Goal " + goal, Progress.TO_DO));
    }

    private void activities(int first, int last) {
        List<Activity> activities = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        for (long id = first; id <= last; id++) {
            jira.issue(id, "MKT-" + id, "Activity " + id, Progress.TO_DO);
            activities.add(activity(id));
            contributions.add(new Contribution(
                    id, 1 + id % GOALS.size(), Path.EPIC, Share.WHOLE, new Delivery(1_000_000, 500_000)));
        }
        store.apply(new Changes(
                new RuleStamp(AT, 1),
                noGoals(),
                List.of(),
                contributions,
                KpiChanges.NONE,
                new ActivityChanges(List.of(), activities, List.of(), Map.of()),
                Map.of()));
    }

    private static Activity activity(long id) {
        LocalDate start = NEW_YEAR.plusDays(id % 300);
        Traits traits = new Traits(
                new Span(Optional.of(start), Optional.of(start.plusDays(14))),
                Optional.of("person" + id % 20),
                Map.of("channel", Set.of(CHANNELS.get((int) (id % 4))), "team", Set.of("Red")));
        return new Activity(id, 7, Progress.IN_PROGRESS, "3", traits);
    }

    private LaneLookup lookup() {
        ActiveObjectsGoalRecords goals = new ActiveObjectsGoalRecords(tables.ao());
        GoalSources sources = new GoalSources(
                goals, jira.past(), new ActiveObjectsPlanRecords(tables.ao()), jira, new Visibility(jira, jira, goals));
        ActivityFilter filter =
                new ActivityFilter(sources, jira, (person, jql, projects) -> Set.copyOf(GOALS), LookupWorld.day());
        PlacedActivities placed =
                new PlacedActivities(sources, records, new RoadmapLookup(sources, null), jira.keptPlans(), filter);
        return new LaneLookup(sources, placed, jira, jira, LookupWorld.day());
    }

    private LaneView lanes(LaneLookup lookup, String by) {
        LaneQuery query = new LaneQuery(LaneBy.of(by).orElseThrow(), LaneFilter.NONE, LaneSort.PLAN);
        return lookup.lanes(ANNA, new LaneScope.OfProject("MKT"), query, 50);
    }

    /** Narrowed and put in order by all that must be found out. */
    private LaneView narrowed(LaneLookup lookup) {
        LaneFilter.Found found =
                new LaneFilter.Found(Set.of("no_data", "too_early", "off_track"), Optional.of("labels = q3"));
        LaneFilter filter =
                new LaneFilter(Optional.of("activity"), Optional.empty(), Set.of(), Optional.empty(), false, found);
        LaneQuery query = new LaneQuery(
                LaneBy.of("channel").orElseThrow(),
                filter,
                LaneSort.HEALTH,
                Set.of(new LaneBy("campaign"), new LaneBy("team")));
        return lookup.lanes(ANNA, new LaneScope.OfProject("MKT"), query, 50);
    }

    private DayView days(LaneLookup lookup) {
        LaneQuery query = new LaneQuery(LaneBy.GOAL, LaneFilter.NONE, LaneSort.START);
        DayQuery january = new DayQuery(query, NEW_YEAR, NEW_YEAR.plusDays(30), 8);
        return new DayLookup(lookup).days(ANNA, new LaneScope.OfProject("MKT"), january);
    }

    @Nested
    class WhenActivitiesServeGoals {

        @Test
        void comeWithTheirLanesAndWithWhatTheyGive() {
            activities(101, 102);

            assertThat(records.contributingTo(List.of(2L, 3L), EVERYTHING))
                    .extracting(PlacedActivity::activity)
                    .extracting(Activity::traits)
                    .extracting(Traits::lanes)
                    .containsExactly(
                            Map.of("channel", Set.of("TV"), "team", Set.of("Red")),
                            Map.of("channel", Set.of("PR"), "team", Set.of("Red")));
            assertThat(records.contributingTo(List.of(2L), EVERYTHING))
                    .extracting(PlacedActivity::byGoal)
                    .containsExactly(Map.of(2L, new Delivery(1_000_000, 500_000)));
            assertThat(records.contributingTo(List.of(4L), EVERYTHING)).isEmpty();
        }

        @Test
        void sayOfThemselvesWhatIsAskedForAndTheirDays() {
            activities(101, 101);
            Activity whole = whole();

            assertThat(asked(ActivityFact.PROJECT).projectId())
                    .isEqualTo(whole.projectId())
                    .isPositive();
            assertThat(asked(ActivityFact.PROGRESS).progress())
                    .isEqualTo(whole.progress())
                    .isNotEqualTo(Progress.TO_DO);
            assertThat(asked(ActivityFact.STATUS).statusId())
                    .isEqualTo(whole.statusId())
                    .isNotEmpty();
            assertThat(asked(ActivityFact.ASSIGNEE).traits().assigneeKey())
                    .isEqualTo(whole.traits().assigneeKey())
                    .isPresent();
            assertThat(asked(ActivityFact.LANES).traits().lanes())
                    .isEqualTo(whole.traits().lanes())
                    .isNotEmpty();
            assertThat(asked())
                    .isEqualTo(new Activity(
                            101,
                            0,
                            Progress.TO_DO,
                            "",
                            new Traits(whole.traits().planned(), Optional.empty(), Map.of())));
            assertThat(whole.traits().planned()).isNotEqualTo(Span.OPEN);
        }

        private Activity whole() {
            return asked(ActivityFact.values());
        }

        private Activity asked(ActivityFact... facts) {
            return records.contributingTo(List.of(2L), Set.of(facts)).get(0).activity();
        }

        @Test
        void areThereBeforeTheFullRecalculationHasFoundOutMore() {
            Contribution bare = new Contribution(50, 1, Path.EPIC, Share.WHOLE, new Delivery(1_000_000, 0));
            store.apply(new Changes(new RuleStamp(AT, 1), noGoals(), List.of(), List.of(bare), Map.of()));

            assertThat(records.contributingTo(List.of(1L), EVERYTHING))
                    .extracting(PlacedActivity::activity)
                    .containsExactly(new Activity(50, 0, Progress.TO_DO, "", Traits.NONE));
        }
    }

    @Nested
    class WhenThereAreTenThousandActivities {

        @Test
        void areReadInAsManyStatementsAsAHundred() {
            LaneLookup lookup = lookup();
            activities(101, 200);
            lanes(lookup, "channel");
            int forHundred = tables.statements().during(() -> lanes(lookup, "channel"));
            narrowed(lookup);
            int narrowedOfHundred = tables.statements().during(() -> narrowed(lookup));
            int daysOfHundred = tables.statements().during(() -> days(lookup));
            activities(201, 10_100);
            Set<Integer> found = new HashSet<>();

            int forTenThousand = tables.statements()
                    .during(() -> found.add(lanes(lookup, "channel").total().activities()));

            assertThat(found).containsExactly(10_000);
            assertThat(forTenThousand).isEqualTo(forHundred).isLessThanOrEqualTo(6);
            assertThat(tables.statements().during(() -> found.add(days(lookup).total())))
                    .isEqualTo(daysOfHundred);
            assertThat(tables.statements()
                            .during(() -> found.add(narrowed(lookup).total().activities())))
                    .isEqualTo(narrowedOfHundred);
            assertThat(narrowed(lookup).total().activities()).isEqualTo(10_000);
        }
    }
}

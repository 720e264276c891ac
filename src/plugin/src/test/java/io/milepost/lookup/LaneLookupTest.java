package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Delivery;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.lookup.LaneFilter.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LaneLookupTest {

    private static final LaneScope MKT = new LaneScope.OfProject("MKT");
    private static final Share HALF = Share.ofMillionths(500_000);
    private static final Optional<Person> BEN = Optional.of(new Person("ben", "Ben"));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .person("ben", "Ben")
            .issue(1, "MKT-1", "Grow", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(2, "MKT-2", "Keep", Progress.TO_DO, Optional.empty(), "2026-02-01", "2026-12-31")
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .issue(11, "MKT-11", "Letters", Progress.DONE, BEN, "2026-03-01", "2026-03-31")
            .issue(12, "MKT-12", "Posters", Progress.TO_DO, Optional.empty(), null, "2026-02-15")
            .issue(13, "WEB-13", "Landing page", Progress.TO_DO, Optional.empty(), null, null)
            .contributes(11, 1, Path.LINK, HALF)
            .contributes(11, 2, Path.LINK, HALF)
            .contributes(12, 2)
            .contributes(13, 1)
            .inLanes(11, "channel", "SEO", "E-mail")
            .inLanes(12, "channel", "SEO");

    private LaneView lanes(String by) {
        return lanes(by, LaneFilter.NONE);
    }

    private LaneView lanes(String by, LaneFilter filter) {
        return world.laneLookup().lanes(ANNA, MKT, query(by, filter, LaneSort.PLAN), 50);
    }

    private static LaneQuery query(String by, LaneFilter filter, LaneSort sort) {
        return new LaneQuery(LaneBy.of(by).orElseThrow(), filter, sort);
    }

    private static LaneFilter only(Optional<String> text, Optional<String> owner, Set<String> statuses, boolean open) {
        return new LaneFilter(text, owner, statuses, Optional.empty(), open, Found.ALL);
    }

    private static Lane lane(LaneView view, String id) {
        return view.lanes().stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(List<LaneActivity> items) {
        return items.stream().map(item -> item.issue().key()).toList();
    }

    private static Delivery weights(long weight, long done) {
        return new Delivery(weight, done);
    }

    @Nested
    class WhenActivitiesHaveSeveralValues {

        @Test
        void standInEachOfTheirLanesAndCountOnceInTheTotal() {
            LaneView view = lanes("channel");

            assertThat(view.lanes()).extracting(Lane::id).containsExactly("SEO", "E-mail", "");
            assertThat(lane(view, "SEO").figures().activities()).isEqualTo(2);
            assertThat(lane(view, "SEO").figures().delivery()).isEqualTo(weights(2_000_000, 1_000_000));
            assertThat(lane(view, "E-mail").figures().activities()).isEqualTo(1);
            assertThat(view.total().activities()).isEqualTo(3);
            assertThat(view.total().delivery()).isEqualTo(weights(3_000_000, 1_000_000));
        }

        @Test
        void reachFromTheFirstToTheLastDayThatPeopleHaveSet() {
            assertThat(lane(lanes("channel"), "SEO").figures().span())
                    .isEqualTo(
                            new Span(Optional.of(LocalDate.of(2026, 2, 15)), Optional.of(LocalDate.of(2026, 3, 31))));
        }
    }

    @Nested
    class WhenActivitiesHaveNoValue {

        @Test
        void standInALaneOfTheirOwnWhichIsTheLast() {
            LaneView view = lanes("channel");
            Lane none = view.lanes().get(view.lanes().size() - 1);

            assertThat(none.id()).isEmpty();
            assertThat(none.name()).isEmpty();
            assertThat(none.figures().activities()).isEqualTo(1);
            assertThat(none.figures().unscheduled()).isEqualTo(1);
            assertThat(none.items()).isEmpty();
        }
    }

    @Nested
    class WhenTheLanesAreGoals {

        @Test
        void standAsInTheTreeAndCountWhatEachGoalIsGiven() {
            LaneView view = lanes("goal");

            assertThat(view.lanes()).extracting(Lane::id).containsExactly("MKT-1", "MKT-2");
            assertThat(view.lanes()).extracting(lane -> lane.name().orElse("")).containsExactly("Grow", "Keep");
            assertThat(lane(view, "MKT-1").figures().delivery()).isEqualTo(weights(1_500_000, 500_000));
            assertThat(lane(view, "MKT-2").figures().delivery()).isEqualTo(weights(1_500_000, 500_000));
            assertThat(view.total().activities()).isEqualTo(3);
            assertThat(view.total().delivery()).isEqualTo(weights(3_000_000, 1_000_000));
        }

        @Test
        void areNoneToWhomTheGoalIsHidden() {
            world.hide(2);

            LaneView view = lanes("goal");

            assertThat(view.lanes()).extracting(Lane::id).containsExactly("MKT-1", "");
            assertThat(keys(lane(view, "").items())).containsExactly("MKT-12");
            assertThat(lane(view, "").items().get(0).goals()).isEmpty();
        }
    }

    @Nested
    class WhenTheLanesAreOwnersProjectsOrStatuses {

        @Test
        void areCalledByTheirNames() {
            assertThat(lanes("owner").lanes()).extracting(Lane::id).containsExactly("ben", "");
            assertThat(lanes("project").lanes()).extracting(Lane::id).containsExactly("MKT", "WEB");
            assertThat(lanes("status").lanes()).extracting(Lane::id).containsExactly("TO_DO", "DONE");
        }
    }

    @Nested
    class WhenAPlanPutsActivitiesIntoCampaigns {

        @Test
        void standThereBesideThoseWhoseFieldSaysSo() {
            Campaign spring = new Campaign("c1", "Spring", Optional.empty(), Span.OPEN, Optional.empty(), Set.of(12L));
            world.plans()
                    .plan(
                            2,
                            new GoalPlan(
                                    GoalStage.ACTIVE,
                                    "",
                                    List.of(),
                                    List.of(),
                                    List.of(spring),
                                    GoalChoices.NONE,
                                    Optional.empty()));
            world.inLanes(11, "campaign", "Spring");

            assertThat(keys(lane(lanes("campaign"), "Spring").items())).containsExactly("MKT-12", "MKT-11");
        }
    }

    @Nested
    class WhenAnIssueIsHidden {

        @Test
        void isCountedInLanesThatOthersShowAndNeverNamed() {
            world.hide(12);

            LaneView view = lanes("channel");

            assertThat(lane(view, "SEO").figures().activities()).isEqualTo(2);
            assertThat(lane(view, "SEO").figures().hidden()).isEqualTo(new Hidden(1, 1_000_000));
            assertThat(keys(lane(view, "SEO").items())).containsExactly("MKT-11");
            assertThat(lane(view, "SEO").figures().span().start()).contains(LocalDate.of(2026, 3, 1));
        }

        @Test
        void tellsNobodyOfALaneThatOnlyItIsIn() {
            world.hide(11);

            LaneView view = lanes("channel");

            assertThat(view.lanes()).extracting(Lane::id).containsExactly("SEO", "");
            assertThat(view.total().activities()).isEqualTo(3);
            assertThat(view.total().hidden()).isEqualTo(new Hidden(1, 1_000_000));
            assertThat(world.laneLookup()
                            .scheduled(
                                    ANNA,
                                    MKT,
                                    query("channel", LaneFilter.NONE, LaneSort.PLAN),
                                    Optional.of("E-mail"),
                                    0,
                                    50))
                    .isEqualTo(new LaneWindow(0, List.of()));
        }

        @Test
        void isNotCountedWhereSomethingElseIsLookedFor() {
            world.hide(12);

            LaneFilter open = only(Optional.empty(), Optional.empty(), Set.of(), true);

            assertThat(lanes("channel", open).total().hidden()).isEqualTo(new Hidden(0, 0));
            assertThat(lanes("channel", open).total().activities()).isEqualTo(1);
        }
    }

    @Nested
    class WhenSomethingIsLookedFor {

        private List<String> found(LaneFilter filter) {
            LaneQuery query = query("channel", filter, LaneSort.PLAN);
            List<String> keys = new ArrayList<>(keys(world.laneLookup()
                    .scheduled(ANNA, MKT, query, Optional.empty(), 0, 50)
                    .items()));
            keys.addAll(keys(world.laneLookup()
                    .unscheduled(ANNA, MKT, query, Optional.empty(), 0, 50)
                    .items()));
            return keys;
        }

        @Test
        void isFoundByTextOwnerStatusOpenAndLane() {
            assertThat(found(LaneFilter.NONE)).containsExactly("MKT-12", "MKT-11", "WEB-13");
            assertThat(found(only(Optional.of("LETTER"), Optional.empty(), Set.of(), false)))
                    .containsExactly("MKT-11");
            assertThat(found(only(Optional.of("web-"), Optional.empty(), Set.of(), false)))
                    .containsExactly("WEB-13");
            assertThat(found(only(Optional.empty(), Optional.of("ben"), Set.of(), false)))
                    .containsExactly("MKT-11");
            assertThat(found(only(Optional.empty(), Optional.of("nobody"), Set.of(), false)))
                    .isEmpty();
            assertThat(found(only(Optional.empty(), Optional.empty(), Set.of("DONE"), false)))
                    .containsExactly("MKT-11");
            assertThat(found(only(Optional.empty(), Optional.empty(), Set.of(), true)))
                    .containsExactly("MKT-12", "WEB-13");
            assertThat(found(new LaneFilter(
                            Optional.empty(), Optional.empty(), Set.of(), Optional.of(Set.of("")), false, Found.ALL)))
                    .containsExactly("WEB-13");
        }

        @Test
        void isFoundByTheNameOfItsOwner() {
            world.issue(12, "MKT-12", "Posters", Progress.TO_DO, BEN, null, "2026-02-15");

            assertThat(found(only(Optional.of("BEN"), Optional.empty(), Set.of(), false)))
                    .containsExactly("MKT-12", "MKT-11");
        }

        private List<String> found(Set<String> standings, String jql) {
            return found(new LaneFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    false,
                    new Found(standings, Optional.ofNullable(jql))));
        }

        @Test
        void isFoundByTheHealthOfAGoalThatItServes() {
            world.plans().plan(2, PlanExamples.in(GoalStage.DRAFT));

            assertThat(found(Set.of("draft"), null)).containsExactly("MKT-12", "MKT-11");
            assertThat(found(Set.of("achieved"), null)).isEmpty();
            assertThat(lanes(
                                    "channel",
                                    new LaneFilter(
                                            Optional.empty(),
                                            Optional.empty(),
                                            Set.of(),
                                            Optional.empty(),
                                            false,
                                            new Found(Set.of("draft"), Optional.empty())))
                            .total()
                            .activities())
                    .isEqualTo(2);
        }

        @Test
        void isNotFoundByAGoalThatIsUnseen() {
            world.plans().plan(2, PlanExamples.in(GoalStage.DRAFT));
            world.hide(2).finds("key = MKT-2", 2L);

            assertThat(found(Set.of("draft"), null)).isEmpty();
            assertThat(found(Set.of(), "key = MKT-2")).isEmpty();
        }

        @Test
        void isFoundByASearchThatFindsItOrAGoalThatItServes() {
            world.finds("labels = q3", 13L, 99L).finds("key = MKT-2", 2L).finds("labels = none");

            assertThat(found(Set.of(), "labels = q3")).containsExactly("WEB-13");
            assertThat(found(Set.of(), "key = MKT-2")).containsExactly("MKT-12", "MKT-11");
            assertThat(found(Set.of(), "labels = none")).isEmpty();
            assertThatThrownBy(() -> found(Set.of(), "no search")).isInstanceOf(SearchRefusedException.class);
        }
    }

    @Nested
    class WhenColumnsAskForMore {

        @Test
        void tellOfEachActivityWhatItSaysThereAndNothingElse() {
            world.inLanes(12, "campaign", "Spring");
            Set<LaneBy> told = Set.of(new LaneBy("channel"), new LaneBy("campaign"));
            LaneQuery query = new LaneQuery(LaneBy.OWNER, LaneFilter.NONE, LaneSort.PLAN, told);

            assertThat(world.laneLookup()
                            .scheduled(ANNA, MKT, query, Optional.empty(), 0, 9)
                            .items())
                    .extracting(LaneActivity::values)
                    .containsExactly(
                            Map.of("campaign", List.of("Spring"), "channel", List.of("SEO")),
                            Map.of("channel", List.of("E-mail", "SEO")));
            assertThat(world.laneLookup()
                            .scheduled(
                                    ANNA, MKT, query("channel", LaneFilter.NONE, LaneSort.PLAN), Optional.empty(), 0, 9)
                            .items())
                    .extracting(LaneActivity::values)
                    .containsOnly(Map.of());
        }
    }

    @Nested
    class WhenAPartIsWanted {

        private List<String> part(LaneSort sort, int start, int limit) {
            return keys(world.laneLookup()
                    .scheduled(ANNA, MKT, query("channel", LaneFilter.NONE, sort), Optional.of("SEO"), start, limit)
                    .items());
        }

        @Test
        void isSortedBeforeItIsCut() {
            assertThat(part(LaneSort.PLAN, 0, 1)).containsExactly("MKT-12");
            assertThat(part(LaneSort.PLAN, 1, 1)).containsExactly("MKT-11");
            assertThat(part(LaneSort.NAME, 0, 1)).containsExactly("MKT-11");
            assertThat(part(LaneSort.DUE, 0, 1)).containsExactly("MKT-12");
            assertThat(part(LaneSort.OWNER, 0, 1)).containsExactly("MKT-11");
        }

        @Test
        void isSortedByTheMostUrgentOfTheGoalsThatItServes() {
            world.plans().plan(2, PlanExamples.in(GoalStage.DRAFT));

            assertThat(part(LaneSort.HEALTH, 0, 9)).containsExactly("MKT-11", "MKT-12");
            assertThat(part(LaneSort.GAP, 0, 9)).containsExactly("MKT-11", "MKT-12");
        }

        @Test
        void isNotSortedByAGoalThatIsUnseen() {
            world.plans().plan(2, PlanExamples.in(GoalStage.DRAFT));
            world.hide(1);

            assertThat(part(LaneSort.HEALTH, 0, 9)).containsExactly("MKT-12", "MKT-11");
            world.hide(2);
            assertThat(part(LaneSort.GAP, 0, 9)).containsExactly("MKT-12", "MKT-11");
        }

        @Test
        void readsTheIssuesOfThePartAlone() {
            part(LaneSort.PLAN, 0, 1);

            assertThat(world.detailsRead()).isEqualTo(1);
        }
    }

    @Nested
    class WhenAGoalIsPutAway {

        @Test
        void takesItsActivitiesAlong() {
            world.plans().plan(2, PlanExamples.in(GoalStage.ARCHIVED));

            assertThat(lanes("goal").lanes()).extracting(Lane::id).containsExactly("MKT-1");
        }
    }

    @Nested
    class WhenTheRoadmapIsUnknown {

        @Test
        void isRefusedLikeOneThatIsUnseen() {
            world.hideProject("WEB");
            LaneQuery query = query("goal", LaneFilter.NONE, LaneSort.PLAN);

            assertThatThrownBy(() -> world.laneLookup().lanes(ANNA, new LaneScope.OfProject("WEB"), query, 1))
                    .isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> world.laneLookup().lanes(ANNA, new LaneScope.OfProject("NO"), query, 1))
                    .isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> world.laneLookup().lanes(ANNA, new LaneScope.OfPlan(9), query, 1))
                    .isInstanceOf(UnknownPlanException.class);
        }
    }

    @Nested
    class WhenALaneIsAskedForByAWord {

        @Test
        void isOneOfThoseThatAreKnown() {
            assertThat(LaneBy.of("funnel_stage")).isPresent();
            assertThat(LaneBy.of("field:customfield_10100").flatMap(LaneBy::fieldId))
                    .contains("customfield_10100");
            assertThat(LaneBy.of("field:summary")).isEmpty();
            assertThat(LaneBy.of("health")).isEmpty();
        }
    }
}

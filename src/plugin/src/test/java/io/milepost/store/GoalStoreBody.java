package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.KpiValue;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Movement;
import io.milepost.domain.Occasion;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.StateChange;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Reading;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalChanges;
import io.milepost.recalculation.GoalShift;
import io.milepost.recalculation.IssueWorld;
import io.milepost.recalculation.KpiChanges;
import io.milepost.recalculation.ValueChanges;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the goal store keeps and answers on every database. */
abstract class GoalStoreBody extends OpenTables {

    @Nested
    class WhenAnActivityIsTransitioned {

        @BeforeEach
        void transition() {
            node.request(world.create(1, EPIC));
            node.request(world.create(2, STORY));
            node.request(world.link(2, 1, Path.EPIC));
            node.work();
            node.request(world.transition(2, Progress.IN_PROGRESS));
            node.work();
        }

        @Test
        void setsTheContributionAndMovesTheSum() {
            assertThat(store.contributionsBy(Set.of(2L)))
                    .containsExactly(new Contribution(2, 1, Path.EPIC, Share.WHOLE, new Delivery(1_000_000, 500_000)));
            assertThat(store.goals(Set.of(1L)).get(1L).sums().own()).isEqualTo(new Delivery(1_000_000, 500_000));
            assertThat(store.goals(Set.of(1L)).get(1L).sums().total()).isEqualTo(new Delivery(1_000_000, 500_000));
        }

        @Test
        void tellsInTheLedgerWhoDidIt() {
            LedgerEntry newest = ledger.page(1, 0, 1).get(0);

            assertThat(newest.movement())
                    .isEqualTo(new Movement(new Delivery(1_000_000, 0), new Delivery(1_000_000, 500_000)));
            assertThat(newest.stamp()).isEqualTo(new RuleStamp(world.clock().instant(), RULES.version()));
            assertThat(newest.causes())
                    .containsExactly(new Cause(
                            CauseKind.TRANSITION,
                            OptionalLong.of(2),
                            new Occasion(world.clock().instant(), IssueWorld.PERSON, OptionalLong.of(2)),
                            Optional.of("TO_DO"),
                            Optional.of("IN_PROGRESS")));
        }

        @Test
        void pagesTheLedgerWithTheNewestFirst() {
            assertThat(ledger.count(1)).isEqualTo(2);
            assertThat(ledger.page(1, 1, 5))
                    .extracting(LedgerEntry::movement)
                    .containsExactly(new Movement(Delivery.NONE, new Delivery(1_000_000, 0)));
            assertThat(ledger.page(1, 2, 5)).isEmpty();
        }
    }

    @Nested
    class WhenTheForestIsRead {

        @BeforeEach
        void makeAForest() {
            store.apply(new Changes(
                    new RuleStamp(AT, 1),
                    new GoalChanges(
                            Map.of(1L, 7L, 2L, 7L, 3L, 8L, 4L, 9L),
                            Map.of(),
                            Set.of(),
                            Map.of(2L, List.of(new ParentLink(20, 2, 1)), 3L, List.of(new ParentLink(30, 3, 2)))),
                    List.of(),
                    List.of(new Contribution(50, 3, Path.LINK, Share.WHOLE, Delivery.NONE)),
                    Map.of(2L, under(1), 3L, under(2))));
        }

        private static GoalShift under(long parent) {
            GoalState after = GoalState.of(OptionalLong.of(parent), Delivery.NONE);
            return new GoalShift(Delivery.NONE, new StateChange(GoalState.NONE, after), List.of());
        }

        @Test
        void leadsUpwardFromAnyGoal() {
            assertThat(store.goalsUpward(Set.of(3L, 4L))).containsOnlyKeys(1L, 2L, 3L, 4L);
            assertThat(store.subGoalsOf(Set.of(1L, 3L, 4L)))
                    .extracting(Goal::id)
                    .containsExactly(2L);
        }

        @Test
        void leadsDownwardIntoOtherProjects() {
            ActiveObjectsGoalRecords records = new ActiveObjectsGoalRecords(tables.ao());

            assertThat(records.ofProjects(List.of(7L))).extracting(Goal::id).containsExactly(1L, 2L);
            assertThat(records.below(Set.of(1L))).extracting(Goal::id).containsExactly(2L, 3L);
            assertThat(records.all()).extracting(Goal::id).containsExactly(1L, 2L, 3L, 4L);
            assertThat(tables.statements().during(records::idsByProject)).isEqualTo(1);
            assertThat(records.idsByProject().get(7L)).containsExactlyInAnyOrder(1L, 2L);
            assertThat(records.byIds(Set.of(3L, 99L))).containsOnlyKeys(3L);
            assertThat(records.activityIds(Set.of(3L, 4L))).containsExactly(50L);
            assertThat(records.activityIds(Set.of(4L))).isEmpty();
            LongPredicate contributing = records.contributing(Set.of(49L, 50L, 51L));
            assertThat(LongStream.of(49, 50, 51).filter(contributing)).containsExactly(50L);
            List<Long> many = LongStream.range(50, 20_000).boxed().toList();
            assertThat(many.stream().filter(records.contributing(many)::test)).containsExactly(50L);
            assertThat(records.contributionsTo(Set.of(1L, 3L)))
                    .extracting(Contribution::activityId)
                    .containsExactly(50L);
        }

        @Test
        void leadsFromAnActivityToTheTop() {
            ActiveObjectsGoalRecords records = new ActiveObjectsGoalRecords(tables.ao());
            Map<Long, Goal> upward = new HashMap<>();
            records.contributionsOf(Set.of(50L));

            int statements = tables.statements().during(() -> upward.putAll(records.withAllAbove(List.of(3L))));

            assertThat(records.contributionsOf(Set.of(50L, 51L)))
                    .extracting(Contribution::goalId)
                    .containsExactly(3L);
            assertThat(upward).containsOnlyKeys(1L, 2L, 3L);
            assertThat(statements).isLessThanOrEqualTo(4);
            assertThat(records.hasGoals(7)).isTrue();
            assertThat(records.hasGoals(404)).isFalse();
        }

        @Test
        void keepsTheTimeToTheMillisecond() {
            assertThat(store.goals(Set.of(1L)).get(1L).calculatedAt()).isEqualTo(AT);
        }

        @Test
        void namesActivitiesAndSubGoalsAsMembers() {
            assertThat(store.membersOf(Set.of(1L, 2L, 3L, 4L)))
                    .isEqualTo(Map.of(1L, Set.of(2L), 2L, Set.of(3L), 3L, Set.of(50L)));
        }

        @Test
        void findsAllOfWhichAnythingIsStoredBetweenTwoIds() {
            assertThat(store.storedBetween(1, 50).issues()).containsExactlyInAnyOrder(2L, 3L, 4L, 50L);
            assertThat(store.storedBetween(50, Long.MAX_VALUE).issues()).isEmpty();
        }
    }

    @Nested
    class WhenMoreIdsAreAskedForThanAStatementTakes {

        @Test
        void answersAllWithAStatementForEvery512() {
            List<Long> ids = LongStream.rangeClosed(1, 1_200).boxed().toList();
            store.apply(goals(ids));
            store.goals(List.of(1L));
            Map<Long, Goal> found = new HashMap<>();

            int statements = tables.statements().during(() -> found.putAll(store.goals(ids)));

            assertThat(found).containsOnlyKeys(ids.toArray(Long[]::new));
            assertThat(statements).isEqualTo(3);
        }
    }

    @Nested
    class WhenTheTablesAreNew {

        @Test
        void haveAnIndexForEverySearch() {
            assertThat(tables.indexedColumns())
                    .isEqualTo(Map.ofEntries(
                            Map.entry("AO_4D5053_ACTIVITY", Set.of("ACTIVITY_ID", "PROJECT_ID")),
                            Map.entry("AO_4D5053_DEPENDENCY", Set.of("ID", "PREDECESSOR_ID")),
                            Map.entry("AO_4D5053_ACTIVITY_SHARE", Set.of("ID", "ACTIVITY_ID", "GOAL_ID", "SLOT")),
                            Map.entry("AO_4D5053_ACTIVITY_VALUE", Set.of("ID", "ACTIVITY_ID", "GOAL_ID")),
                            Map.entry("AO_4D5053_AUDIT", Set.of("ID", "AT_MILLIS", "PERSON_KEY")),
                            Map.entry("AO_4D5053_BATCH", Set.of("ID")),
                            Map.entry("AO_4D5053_CONTRIBUTION", Set.of("ID", "ACTIVITY_ID", "GOAL_ID")),
                            Map.entry("AO_4D5053_FEED", Set.of("ID", "PERSON_KEY", "HASH")),
                            Map.entry("AO_4D5053_GOAL", Set.of("GOAL_ID", "PROJECT_ID", "PARENT_ID")),
                            Map.entry("AO_4D5053_GOAL_PLAN", Set.of("ID", "GOAL_ID", "SLOT")),
                            Map.entry("AO_4D5053_LEDGER_CAUSE", Set.of("ID", "GOAL_ID", "CHANGE_ID")),
                            Map.entry("AO_4D5053_LEDGER_ENTRY", Set.of("ID", "GOAL_ID")),
                            Map.entry("AO_4D5053_MEASUREMENT", Set.of("ID", "GOAL_ID", "REFERENCE", "SUPERSEDES")),
                            Map.entry("AO_4D5053_NOTICE", Set.of("ID", "PERSON_KEY", "SLOT", "AT_MILLIS")),
                            Map.entry("AO_4D5053_NOTICE_CHOICE", Set.of("ID", "PERSON_KEY")),
                            Map.entry("AO_4D5053_PARENT_LINK", Set.of("ID", "GOAL_ID", "PARENT_ID")),
                            Map.entry("AO_4D5053_PLAN", Set.of("ID", "PLAN_ID", "SLOT")),
                            Map.entry("AO_4D5053_PLAN_RULES", Set.of("ID", "PROJECT_ID", "SLOT")),
                            Map.entry("AO_4D5053_PUSH", Set.of("KEY_HASH", "SAVED_MILLIS")),
                            Map.entry("AO_4D5053_RUN", Set.of("ID", "AT_MILLIS")),
                            Map.entry("AO_4D5053_RUN_GOAL", Set.of("ID", "RUN_ID", "AT_MILLIS")),
                            Map.entry("AO_4D5053_SEARCH_FAILURE", Set.of("ID", "GOAL_ID", "SLOT")),
                            Map.entry("AO_4D5053_SETTING", Set.of("NAME")),
                            Map.entry("AO_4D5053_VIEW", Set.of("ID", "PROJECT_ID")),
                            Map.entry("AO_4D5053_VIEW_DEFAULT", Set.of("ID", "PROJECT_ID")),
                            Map.entry("AO_4D5053_VISIT", Set.of("ID", "PERSON_KEY", "SEEN_MILLIS"))));
        }
    }

    @Nested
    class WhenTheTablesAreOpenedAgain {

        @Test
        void holdWhatWasWritten() {
            store.apply(goals(List.of(1L)));

            tables.migrate();

            assertThat(store.allGoals()).extracting(Goal::id).containsExactly(1L);
        }
    }

    @Nested
    class WhenAGoalIsAddedASecondTime {

        @Test
        void isRefusedByTheDatabaseAndNothingIsKept() {
            store.apply(goals(List.of(1L)));

            assertThatThrownBy(() -> store.apply(goals(List.of(2L, 1L)))).isInstanceOf(RuntimeException.class);

            assertThat(store.allGoals()).extracting(Goal::id).containsExactly(1L);
        }
    }

    @Nested
    class WhenAPersonPlansOtherwise {

        private Cause planned(Optional<String> part, String reason) {
            return new Cause(
                    CauseKind.TARGET,
                    OptionalLong.of(1),
                    Occasion.of(AT, Optional.of("ana")),
                    Optional.of("40"),
                    Optional.of("46"),
                    Optional.of(new PlanDetail("target", part, reason)));
        }

        @Test
        void keepsWhatItWasAndWhyInTheOrderInWhichItIsTold() {
            List<Cause> causes =
                    List.of(planned(Optional.of("Retention"), "x".repeat(400)), planned(Optional.empty(), ""));
            store.apply(goals(List.of(1L)));
            store.apply(new Changes(
                    new RuleStamp(AT, 1),
                    noGoals(),
                    List.of(),
                    List.of(),
                    Map.of(1L, new GoalShift(new Delivery(1, 1), sums(Delivery.NONE, new Delivery(1, 1)), causes))));

            assertThat(ledger.page(1, 0, 1).get(0).causes()).isEqualTo(causes);
        }
    }

    @Nested
    class WhenACauseHasALongText {

        @Test
        void isCutToWhatEveryDatabaseHolds() {
            Cause cause = new Cause(
                    CauseKind.LINK,
                    OptionalLong.of(2),
                    Occasion.of(AT, Optional.empty()),
                    Optional.empty(),
                    Optional.of("x".repeat(300)));
            store.apply(goals(List.of(1L)));
            store.apply(new Changes(
                    new RuleStamp(AT, 1),
                    noGoals(),
                    List.of(),
                    List.of(),
                    Map.of(
                            1L,
                            new GoalShift(
                                    new Delivery(1, 1), sums(Delivery.NONE, new Delivery(1, 1)), List.of(cause)))));

            assertThat(ledger.page(1, 0, 1).get(0).causes().get(0).to()).contains("x".repeat(254) + "…");
        }
    }

    @Nested
    class WhenAGoalsWholeStateChanges {

        private final GoalState planned = new GoalState(
                new Delivery(4_000_000, 1_000_000),
                Optional.of(Share.ofMillionths(-250_001)),
                new GoalState.Place(
                        OptionalLong.of(9),
                        Optional.of(new BigDecimal("2.500000")),
                        new Span(Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(LocalDate.of(2029, 12, 31)))),
                new GoalState.Judged(Optional.of(LocalDate.of(2027, 3, 4)), Health.AT_RISK));

        @BeforeEach
        void change() {
            store.apply(goals(List.of(1L)));
            store.apply(moved(GoalState.NONE, planned));
        }

        private Changes moved(GoalState before, GoalState after) {
            GoalShift shift = new GoalShift(Delivery.NONE, new StateChange(before, after), List.of());
            return new Changes(new RuleStamp(AT, 1), noGoals(), List.of(), List.of(), Map.of(1L, shift));
        }

        @Test
        void keepsEachPartOfIt() {
            assertThat(store.goals(Set.of(1L)).get(1L).state()).isEqualTo(planned);
        }

        @Test
        void tellsInTheLedgerAllThatWasAndAllThatIs() {
            store.apply(moved(planned, GoalState.NONE));

            assertThat(ledger.page(1, 0, 5))
                    .extracting(LedgerEntry::change)
                    .containsExactly(
                            new StateChange(planned, GoalState.NONE), new StateChange(GoalState.NONE, planned));
            assertThat(store.goals(Set.of(1L)).get(1L).state()).isEqualTo(GoalState.NONE);
        }
    }

    @Nested
    class WhenValuesOfActivitiesAreKept {

        private final ActivityValue half = value(50, 1, "customfield_1", "0.000003", 500_000, false);
        private final ActivityValue large = value(51, 1, "customfield_1", "999999999999", 1_000_000, true);
        private final ActivityValue larger = value(52, 1, "customfield_1", "999999999999.5", 1_000_000, true);
        private final ActivityValue elsewhere = value(50, 2, "customfield_2", "-7", 500_000, false);

        private static ActivityValue value(
                long activity, long goal, String field, String value, long share, boolean done) {
            return new ActivityValue(
                    new ActivityValue.Key(activity, goal, field),
                    KpiValue.of(value),
                    Share.ofMillionths(share),
                    done,
                    AT);
        }

        private void apply(List<ActivityValue> removed, List<ActivityValue> set, Map<Long, Set<String>> fields) {
            Measurement measured = new Measurement(
                    0,
                    new Measurement.KpiKey(1, "leads"),
                    LocalDate.of(2027, 1, 1),
                    Optional.of(KpiValue.of("3")),
                    new Measurement.Origin(MeasurementSource.ACTIVITIES, AT, Optional.empty(), "", ""),
                    OptionalLong.empty());
            store.apply(new Changes(
                    new RuleStamp(AT, 1),
                    noGoals(),
                    List.of(),
                    List.of(),
                    new KpiChanges(new ValueChanges(removed, set), fields, List.of(measured)),
                    Map.of()));
        }

        @BeforeEach
        void keep() {
            store.apply(goals(List.of(1L, 2L)));
            apply(
                    List.of(),
                    List.of(half, large, larger, elsewhere),
                    Map.of(1L, Set.of("customfield_1", "customfield_9")));
        }

        @Test
        void areFoundByActivityAndByGoal() {
            assertThat(store.valuesBy(Set.of(50L))).containsExactlyInAnyOrder(half, elsewhere);
            assertThat(new ActiveObjectsGoalRecords(tables.ao()).valuesOf(Set.of(50L)))
                    .containsExactlyInAnyOrder(half, elsewhere);
            assertThat(store.valuesTo(Set.of(1L))).containsExactlyInAnyOrder(half, large, larger);
            assertThat(store.goals(Set.of(1L)).get(1L).valueFields())
                    .containsExactlyInAnyOrder("customfield_1", "customfield_9");
            assertThat(store.goalsKeepingValues()).containsExactly(1L);
        }

        @Test
        void areReplacedByTheirKey() {
            ActivityValue now = value(50, 1, "customfield_1", "5", 1_000_000, true);

            apply(List.of(half, large), List.of(now), Map.of(1L, Set.of()));

            assertThat(store.valuesTo(Set.of(1L))).containsExactlyInAnyOrder(now, larger);
            assertThat(store.goals(Set.of(1L)).get(1L).valueFields()).isEmpty();
        }

        @Test
        void addUpExactlyHoweverLargeTheyAre() {
            FieldTotals totals = store.valueTotals(Set.of(1L, 2L)).get(1L).get("customfield_1");

            assertThat(totals.all().parts()).isEqualByComparingTo("1999999999998.500002");
            assertThat(totals.all().shares()).isEqualByComparingTo("2.5");
            assertThat(totals.done().parts()).isEqualByComparingTo("1999999999998.5");
            assertThat(store.valueTotals(Set.of(2L))
                            .get(2L)
                            .get("customfield_2")
                            .all()
                            .parts())
                    .isEqualByComparingTo("-3.5");
        }

        @Test
        void areAppendedToTheSeriesInTheSameTransaction() {
            assertThat(new ActiveObjectsPlans(tables.ao()).latest(Set.of(1L)))
                    .isEqualTo(Map.of(1L, Map.of("leads", new Reading(KpiValue.of("3"), LocalDate.of(2027, 1, 1)))));
        }
    }
}

package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.domain.plan.Series;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.planning.Measurements.Push;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.java.ao.DBParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the stores of plans, measurements and shares keep and answer on every database. */
abstract class PlanStoreBody extends OpenTables {

    private static final KpiKey RETENTION = new KpiKey(1, "retention");
    private static final KpiKey COST = new KpiKey(1, "cost");

    private ActiveObjectsPlanRevisions revisions;
    private ActiveObjectsPlanRecords records;
    private ActiveObjectsMeasurements measurements;
    private ActiveObjectsPlans plans;

    @BeforeEach
    void openStores() {
        revisions = new ActiveObjectsPlanRevisions(tables.ao());
        records = new ActiveObjectsPlanRecords(tables.ao());
        measurements = new ActiveObjectsMeasurements(tables.ao());
        plans = new ActiveObjectsPlans(tables.ao());
    }

    private static GoalPlan because(String why) {
        return new GoalPlan(
                GoalStage.ACTIVE, why, List.of(), List.of(), List.of(), GoalPlan.NONE.choices(), Optional.empty());
    }

    private boolean save(long goal, int version, String why, Instant at) {
        Saving saving = new Saving(at, Optional.of("anna"), "because");
        return revisions.append(goal, new Revision<>(version, because(why), Optional.of(saving)));
    }

    private static Measurement value(KpiKey kpi, String day, long millionths, Instant at) {
        return measurement(kpi, day, Optional.of(KpiValue.ofMillionths(millionths)), at, OptionalLong.empty(), "");
    }

    private static Measurement measurement(
            KpiKey kpi, String day, Optional<KpiValue> value, Instant at, OptionalLong supersedes, String reference) {
        Origin origin = new Origin(MeasurementSource.TYPED, at, Optional.of("anna"), "", reference);
        return new Measurement(0, kpi, LocalDate.parse(day), value, origin, supersedes);
    }

    private long add(Measurement measurement) {
        return measurements.add(List.of(measurement)).get(0);
    }

    @Nested
    class WhenSearchesGiveNoValue {

        private static final SearchFailure GONE = new SearchFailure(Reason.PERSON_GONE, LocalDate.parse("2026-11-20"));
        private static final SearchFailure BROKEN = new SearchFailure(Reason.BROKEN, LocalDate.parse("2026-11-21"));

        private final KpiKey elsewhere = new KpiKey(2, "retention");
        private ActiveObjectsSearchFailures failures;

        @BeforeEach
        void twoFail() {
            failures = new ActiveObjectsSearchFailures(tables.ao());
            failures.change(Set.of(), Map.of(RETENTION, GONE, COST, BROKEN));
        }

        @Test
        void keepsWhyAndSinceWhen() {
            assertThat(failures.of(Set.of(1L, 2L))).isEqualTo(Map.of(RETENTION, GONE, COST, BROKEN));
            assertThat(records.searchFailures(Set.of(1L))).hasSize(2);
            assertThat(failures.of(Set.of(2L))).isEmpty();
        }

        @Test
        void replacesTheReasonAndForgetsWhatIsOver() {
            failures.change(Set.of(COST), Map.of(RETENTION, BROKEN, elsewhere, GONE));

            assertThat(failures.of(Set.of(1L, 2L))).isEqualTo(Map.of(RETENTION, BROKEN, elsewhere, GONE));
        }
    }

    @Nested
    class WhenAFileBroughtAMeasurement {

        @Test
        void isKnownAlsoAfterItWasCorrected() {
            Origin file = new Origin(MeasurementSource.CSV, AT, Optional.of("anna"), "", "csv 1");
            Optional<KpiValue> value = Optional.of(KpiValue.of("5"));
            long id = add(new Measurement(0, RETENTION, LocalDate.EPOCH, value, file, OptionalLong.empty()));
            add(measurement(RETENTION, "1970-01-01", value, AT, OptionalLong.of(id), ""));

            assertThat(measurements.imported(Set.of(1L)))
                    .extracting(Measurement::id)
                    .containsExactly(id);
            assertThat(measurements.imported(Set.of(2L))).isEmpty();
        }
    }

    @Nested
    class WhenAPlanIsStoredThatThisVersionCannotRead {

        @BeforeEach
        void damage() {
            save(1, 1, "kept", AT);
            write(2, "{\"stage\":\"of a later version\",\"why\":\"\"}");
            write(3, "{\"stage\":");
        }

        private void write(long goal, String document) {
            tables.ao()
                    .create(
                            GoalPlanRow.class,
                            new DBParam("GOAL_ID", goal),
                            new DBParam("VERSION", 1),
                            new DBParam("SLOT", goal + "/1"),
                            new DBParam("SAVED_MILLIS", AT.toEpochMilli()),
                            new DBParam("DOCUMENT", document));
        }

        @Test
        void namesAllSuchGoals() {
            UnreadablePlanException refused =
                    catchThrowableOfType(UnreadablePlanException.class, () -> plans.of(Set.of(1L, 2L, 3L)));

            assertThat(refused.owners()).containsExactlyInAnyOrder(2L, 3L);
            assertThatThrownBy(() -> revisions.current(2)).isInstanceOf(UnreadablePlanException.class);
        }

        @Test
        void tellsThemToAdministrators() {
            ActiveObjectsTroubles troubles = new ActiveObjectsTroubles(tables.ao());

            assertThat(troubles.unreadablePlans()).containsExactlyInAnyOrder(2L, 3L);
            assertThat(troubles.unreadableRules()).isEmpty();
        }

        @Test
        void readsTheOthers() {
            assertThat(plans.of(Set.of(1L))).containsOnlyKeys(1L);
        }
    }

    @Nested
    class WhenNobodyHasPlannedAnything {

        @Test
        void isVersionZero() {
            assertThat(revisions.current(1)).isEqualTo(Revision.unsaved(GoalPlan.NONE));
            assertThat(revisions.version(1, 0)).contains(Revision.unsaved(GoalPlan.NONE));
            assertThat(revisions.version(1, 1)).isEmpty();
            assertThat(plans.of(Set.of(1L))).isEmpty();
            assertThat(records.revisions(1, 0, 10)).isEmpty();
        }
    }

    @Nested
    class WhenAPlanIsSavedSeveralTimes {

        @BeforeEach
        void save() {
            PlanStoreBody.this.save(1, 1, "first", AT);
            PlanStoreBody.this.save(1, 2, "second", AT.plusSeconds(10));
            PlanStoreBody.this.save(2, 1, "x".repeat(4_000), AT);
        }

        @Test
        void keepsEveryRevision() {
            assertThat(revisions.current(1).version()).isEqualTo(2);
            assertThat(revisions.current(1).content().why()).isEqualTo("second");
            assertThat(revisions.version(1, 1).orElseThrow())
                    .isEqualTo(new Revision<>(
                            1, because("first"), Optional.of(new Saving(AT, Optional.of("anna"), "because"))));
            assertThat(records.revisions(1, 0, 10))
                    .extracting(Revision::version)
                    .containsExactly(2, 1);
            assertThat(records.revisions(1, 1, 10))
                    .extracting(Revision::version)
                    .containsExactly(1);
            assertThat(records.revisionCount(1)).isEqualTo(2);
        }

        @Test
        void knowsWhatHeldAtAnyMoment() {
            assertThat(records.plansAt(AT.minusMillis(1), Set.of(1L))).isEmpty();
            assertThat(records.plansAt(AT, Set.of(1L)).get(1L).version()).isEqualTo(1);
            assertThat(records.plansAt(AT.plusSeconds(10), Set.of(1L)).get(1L).version())
                    .isEqualTo(2);
        }

        @Test
        void tellsTheRecalculationTheCurrentOnes() {
            assertThat(plans.of(Set.of(1L, 2L, 3L)))
                    .isEqualTo(Map.of(1L, because("second"), 2L, because("x".repeat(4_000))));
        }
    }

    @Nested
    class WhenTwoEditorsSaveTheSameVersion {

        @Test
        void refusesTheSecond() {
            assertThat(save(1, 1, "one", AT)).isTrue();
            assertThat(save(1, 1, "other", AT)).isFalse();
            assertThat(save(1, 3, "too far", AT)).isFalse();

            assertThat(revisions.current(1).content().why()).isEqualTo("one");
        }

        @Test
        void keepsExactlyOneOfEachVersionUnderContention() throws Exception {
            AtomicInteger written = new AtomicInteger();

            atOnce(() -> saveTo(40, written), () -> saveTo(40, written));

            assertThat(written).hasValue(40);
            assertThat(records.revisions(1, 0, 100))
                    .extracting(Revision::version)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                            .map(v -> 41 - v)
                            .boxed()
                            .toList());
        }

        private Void saveTo(int most, AtomicInteger written) {
            for (int version = 1; version <= most; version++) {
                if (save(1, version, "version " + version, AT)) {
                    written.incrementAndGet();
                }
            }
            return null;
        }
    }

    @Nested
    class WhenTheRulesOfAPlanChange {

        @Test
        void countEveryChangeOfAnyProject() {
            ActiveObjectsRuleRevisions rules = new ActiveObjectsRuleRevisions(tables.ao());
            RulesHolder seven = RulesHolder.project(7);
            Revision<PlanRules> before = rules.current(seven);
            Revision<PlanRules> next = before.followedBy(PlanRules.STANDARD, new Saving(AT, Optional.of("anna"), ""));

            assertThat(before.version()).isZero();
            assertThat(rules.changes()).isZero();
            assertThat(rules.append(seven, next)).isTrue();
            assertThat(rules.append(seven, next)).isFalse();
            assertThat(rules.append(RulesHolder.project(8), next)).isTrue();
            assertThat(rules.changes()).isEqualTo(2);
            assertThat(rules.current(seven)).isEqualTo(next);
            assertThat(records.rulesAt(AT, Set.of(7L, 8L, 9L))).isEqualTo(Map.of(7L, next, 8L, next));
            assertThat(plans.rules()).isEqualTo(Map.of(7L, next.content(), 8L, next.content()));
        }
    }

    @Nested
    class WhenMeasurementsAreAdded {

        @Test
        void areReadAsTheyWereWritten() {
            Measurement full = new Measurement(
                    0,
                    RETENTION,
                    LocalDate.parse("2027-01-02"),
                    Optional.of(KpiValue.of("-999999999999.999999")),
                    new Origin(MeasurementSource.REST, AT, Optional.empty(), "why \"so\" é", "push 1"),
                    OptionalLong.empty());

            long id = add(full);

            assertThat(measurements.find(id))
                    .contains(new Measurement(
                            id, full.kpi(), full.day(), full.value(), full.origin(), full.supersedes()));
            assertThat(measurements.find(id + 1)).isEmpty();
        }

        @Test
        void giveTheLatestByDayAndThenByRecording() {
            add(value(RETENTION, "2027-02-01", 3, AT));
            add(value(RETENTION, "2027-01-01", 1, AT));
            add(value(COST, "2027-01-01", 7, AT));
            add(value(COST, "2027-01-01", 8, AT));

            assertThat(plans.latest(Set.of(1L, 2L)))
                    .isEqualTo(Map.of(
                            1L, Map.of("retention", reading(3, "2027-02-01"), "cost", reading(8, "2027-01-01"))));
        }

        @Test
        void giveNoLatestOnceACalculatedSeriesHasEndedAndTheNextOnceItGoesOn() {
            add(calculated(Optional.of(KpiValue.ofMillionths(3))));
            add(calculated(Optional.empty()));
            assertThat(plans.latest(Set.of(1L))).isEmpty();

            add(calculated(Optional.of(KpiValue.ofMillionths(4))));

            assertThat(plans.latest(Set.of(1L))).isEqualTo(Map.of(1L, Map.of("retention", reading(4, "2027-02-01"))));
        }

        private Measurement calculated(Optional<KpiValue> value) {
            Origin origin = new Origin(MeasurementSource.FORMULA, AT, Optional.empty(), "", "");
            return new Measurement(0, RETENTION, LocalDate.parse("2027-02-01"), value, origin, OptionalLong.empty());
        }

        @Test
        void takeThreeStatementsHoweverManyTheyAre() {
            List<Measurement> many = IntStream.range(0, 1_000)
                    .mapToObj(number -> measurement(
                            RETENTION,
                            "2027-01-01",
                            Optional.of(KpiValue.ofMillionths(number)),
                            AT,
                            OptionalLong.empty(),
                            "push 1"))
                    .toList();

            int statements = tables.statements().during(() -> {
                List<Long> ids = measurements.add(many);
                assertThat(ids).hasSize(1_000);
                assertThat(measurements.find(ids.get(999)).orElseThrow().value())
                        .contains(KpiValue.ofMillionths(999));
            });

            System.out.printf("Statements for 1,000 measurements and a look at one: %d%n", statements);
            assertThat(statements).isLessThanOrEqualTo(8);
        }

        private Reading reading(long millionths, String day) {
            return new Reading(KpiValue.ofMillionths(millionths), LocalDate.parse(day));
        }
    }

    @Nested
    class WhenAMeasurementIsCorrected {

        private long wrong;
        private long right;

        @BeforeEach
        void correct() {
            wrong = add(value(RETENTION, "2027-01-01", 9, AT));
            right = add(measurement(
                    RETENTION,
                    "2027-01-01",
                    Optional.of(KpiValue.ofMillionths(5)),
                    AT.plusSeconds(10),
                    OptionalLong.of(wrong),
                    ""));
        }

        @Test
        void staysButHoldsNoMore() {
            assertThat(measurements.isSuperseded(wrong)).isTrue();
            assertThat(measurements.isSuperseded(right)).isFalse();
            assertThat(plans.latest(Set.of(1L)).get(1L).get("retention").value())
                    .isEqualTo(KpiValue.ofMillionths(5));
            assertThat(records.measurementsAt(AT.plusSeconds(10), Set.of(1L)))
                    .extracting(Measurement::id)
                    .containsExactly(wrong, right);
        }

        @Test
        void heldBeforeTheCorrectionWasRecorded() {
            List<Measurement> before = records.measurementsAt(AT.plusSeconds(9), Set.of(1L));

            assertThat(Series.of(before).latest().orElseThrow().value()).isEqualTo(KpiValue.ofMillionths(9));
        }

        @Test
        void leavesNothingWhenTheCorrectionIsWithdrawn() {
            add(measurement(RETENTION, "2027-01-01", Optional.empty(), AT, OptionalLong.of(right), ""));

            assertThat(plans.latest(Set.of(1L))).isEmpty();
        }
    }

    @Nested
    class WhenThePlansOfManyGoalsAreRead {

        @Test
        void takesTheSameStatementsForOneAndForFiveHundred() {
            LongStream.rangeClosed(1, 500).forEach(goal -> {
                save(goal, 1, "why", AT);
                add(value(new KpiKey(goal, "k"), "2027-01-01", goal, AT));
            });

            int forOne = tables.statements().during(() -> read(Set.of(1L)));
            int forAll = tables.statements()
                    .during(() -> read(LongStream.rangeClosed(1, 500).boxed().collect(Collectors.toSet())));

            assertThat(forAll).isEqualTo(forOne).isLessThanOrEqualTo(6);
        }

        private void read(Set<Long> goals) {
            assertThat(records.plansAt(AT, goals)).hasSameSizeAs(goals);
            assertThat(records.measurementsAt(AT, goals)).hasSameSizeAs(goals);
            assertThat(plans.latest(goals)).hasSameSizeAs(goals);
        }
    }

    @Nested
    class WhenAPushComesTwice {

        private final List<Measurement> two = List.of(pushed(1), pushed(2));

        private Measurement pushed(long millionths) {
            return measurement(
                    RETENTION,
                    "2027-01-01",
                    Optional.of(KpiValue.ofMillionths(millionths)),
                    AT,
                    OptionalLong.empty(),
                    "push key");
        }

        @Test
        void isKeptOnceAndRemembered() {
            Push first = measurements
                    .addOnce("key", "request", AT.plusNanos(456_789), two)
                    .orElseThrow();

            assertThat(measurements.addOnce("key", "request", AT, two)).isEmpty();

            assertThat(first.measurementIds()).hasSize(2);
            assertThat(measurements.push("key")).contains(first);
            assertThat(records.measurementsAt(AT, Set.of(1L))).hasSize(2);
        }

        @Test
        void isKeptOnceWhenBothComeAtTheSameMoment() throws Exception {
            Set<Optional<Push>> answers = new HashSet<>();

            atOnce(() -> push(answers), () -> push(answers));

            assertThat(records.measurementsAt(AT, Set.of(1L))).hasSize(2);
            assertThat(measurements.push("key")).isPresent();
        }

        private Void push(Set<Optional<Push>> answers) {
            Optional<Push> answer = measurements.addOnce("key", "request", AT, two);
            synchronized (answers) {
                answers.add(answer);
            }
            return null;
        }

        @Test
        void isForgottenAfterAMonth() {
            measurements.addOnce("key", "request", AT, List.of());
            measurements.addOnce("next", "request", AT.plusSeconds(40L * 24 * 3600), List.of());

            assertThat(measurements.push("key")).isEmpty();
            assertThat(measurements.push("next")).isPresent();
        }

        @Test
        void keepsNothingOfOneThatFails() {
            tables.statements().failAt("PUSH");

            assertThatThrownBy(() -> measurements.addOnce("key", "request", AT, two))
                    .isInstanceOf(RuntimeException.class);
            tables.statements().failAt("");

            assertThat(records.measurementsAt(AT, Set.of(1L))).isEmpty();
        }
    }

    @Nested
    class WhenAnActivityIsDivided {

        @Test
        void keepsTheSharesThatAreSet() {
            ActiveObjectsActivityShares shares = new ActiveObjectsActivityShares(tables.ao());
            Share half = Share.ofMillionths(500_000);

            shares.set(9, 1, Optional.of(half));
            shares.set(9, 2, Optional.of(Share.WHOLE));
            shares.set(9, 2, Optional.of(half));
            shares.set(8, 1, Optional.of(Share.WHOLE));
            shares.set(8, 1, Optional.empty());

            assertThat(shares.of(9)).isEqualTo(Map.of(1L, half, 2L, half));
            assertThat(shares.of(8)).isEmpty();
            assertThat(plans.shares(Set.of(8L, 9L))).isEqualTo(Map.of(9L, Map.of(1L, half, 2L, half)));
            assertThat(records.shares(1)).isEqualTo(Map.of(9L, half));
        }
    }
}

package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.KpiValue;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.domain.notice.Fact.Mentioned.Place;
import io.milepost.domain.notice.WrittenText;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.notices.NoticeProgress.Mark;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalChanges;
import io.milepost.recalculation.GoalShift;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From where news are found: new lines of the ledger, new texts, and how far they were looked at. */
class NewsSourcesTest {

    private static final Instant AT = Instant.parse("2027-01-01T09:00:00.123Z");

    private static Cause by(String person) {
        return Cause.ofIssue(CauseKind.TRANSITION, 50, Occasion.of(AT, Optional.of(person)));
    }

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private final Map<Long, GoalState> states = new HashMap<>();
        private ActiveObjectsGoalStore store;
        private ActiveObjectsNewEntries entries;
        private ActiveObjectsNewTexts texts;

        @BeforeEach
        void makeRecords() {
            store = new ActiveObjectsGoalStore(tables.ao());
            entries = new ActiveObjectsNewEntries(tables.ao());
            texts = new ActiveObjectsNewTexts(tables.ao());
        }

        /** One batch in which these goals get this health. */
        private void judge(Health health, Cause cause, Long... goals) {
            Map<Long, Long> added = new HashMap<>();
            Map<Long, GoalShift> shifts = new HashMap<>();
            for (long goal : goals) {
                GoalState before = states.getOrDefault(goal, GoalState.NONE);
                GoalState after =
                        before.with(health).with(new Delivery(before.delivery().weight() + 1, 0));
                if (states.put(goal, after) == null) {
                    added.put(goal, 7L);
                }
                Delivery one = after.delivery().minus(before.delivery());
                shifts.put(goal, new GoalShift(one, new StateChange(before, after), List.of(cause)));
            }
            GoalChanges changes = new GoalChanges(added, Map.of(), Set.of(), Map.of());
            store.apply(new Changes(new RuleStamp(AT, 1), changes, List.of(), List.of(), shifts));
        }

        private List<LedgerEntry> all() {
            return entries.healthsBetween(0, entries.lastEntry(), 100);
        }

        @Test
        void findsTheLinesWithAnotherHealthAndWhyInTheirOrder() {
            judge(Health.ON_TRACK, by("anna"), 1L, 2L);
            judge(Health.ON_TRACK, by("anna"), 1L);
            judge(Health.AT_RISK, by("ben"), 1L);

            assertThat(all())
                    .extracting(entry -> entry.goalId() + " "
                            + entry.change().after().judged().health() + " by "
                            + entry.causes().get(0).occasion().personKey().orElseThrow())
                    .containsExactly("1 ON_TRACK by anna", "2 ON_TRACK by anna", "1 AT_RISK by ben");
            assertThat(all()).allSatisfy(entry -> {
                assertThat(entry.stamp()).isEqualTo(new RuleStamp(AT, 1));
                assertThat(entry.causes()).hasSize(1);
            });
        }

        @Test
        void findsOnlyWhatIsNewerThanTheMarkAndNoMoreThanAsked() {
            judge(Health.ON_TRACK, by("anna"), 1L);
            long mark = entries.lastEntry();
            judge(Health.AT_RISK, by("anna"), 1L);
            judge(Health.OFF_TRACK, by("anna"), 1L);

            assertThat(entries.healthsBetween(mark, entries.lastEntry(), 1))
                    .extracting(entry -> entry.change().after().judged().health())
                    .containsExactly(Health.AT_RISK);
            assertThat(entries.healthsBetween(mark, entries.lastEntry(), 9)).hasSize(2);
            assertThat(entries.healthsBetween(entries.lastEntry(), entries.lastEntry(), 9))
                    .isEmpty();
        }

        @Test
        void readsManyLinesWithAsManyStatementsAsFew() {
            judge(Health.ON_TRACK, by("anna"), 1L, 2L);
            int few = tables.statements().during(this::all);
            judge(Health.AT_RISK, by("anna"), 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);

            assertThat(tables.statements().during(this::all)).isEqualTo(few);
        }

        @Test
        void findsNothingInNewTables() {
            assertThat(entries.lastEntry()).isZero();
            assertThat(texts.lastMeasurement()).isZero();
            assertThat(texts.lastPlan()).isZero();
            assertThat(all()).isEmpty();
        }

        private void measure(String note) {
            Origin origin = new Origin(MeasurementSource.TYPED, AT, Optional.of("anna"), note, "");
            new ActiveObjectsMeasurements(tables.ao())
                    .add(List.of(new Measurement(
                            0,
                            new KpiKey(3, "k1"),
                            LocalDate.EPOCH,
                            Optional.of(KpiValue.of("5")),
                            origin,
                            OptionalLong.empty())));
        }

        @Test
        void findsTheNotesOfMeasurementsThatMentionSomebody() {
            measure("about ~5 %");
            measure("");
            measure("[~ben] look");

            assertThat(texts.ofMeasurementsBetween(0, texts.lastMeasurement()))
                    .containsExactly(new WrittenText(
                            3, Place.MEASUREMENT, texts.lastMeasurement(), AT, Optional.of("anna"), "[~ben] look", ""));
            assertThat(texts.ofMeasurementsBetween(texts.lastMeasurement(), 99)).isEmpty();
        }

        private void plan(int version, String why, String reason) {
            GoalPlan plan = new GoalPlan(
                    GoalStage.ACTIVE, why, List.of(), List.of(), List.of(), GoalChoices.NONE, Optional.empty());
            new ActiveObjectsPlanRevisions(tables.ao())
                    .append(3, new Revision<>(version, plan, Optional.of(new Saving(AT, Optional.of("anna"), reason))));
        }

        @Test
        void findsInPlansOnlyWhomTheRevisionMentionsAnew() {
            plan(1, "Ask [~ben]", "");
            plan(2, "Ask [~ben]", "with [~dana]");
            plan(3, "Ask [~ben] or [~emil]", "");

            assertThat(texts.ofPlansBetween(0, texts.lastPlan()))
                    .extracting(text -> text.reference() + " " + text.mentioned())
                    .containsExactly("1 [ben]", "2 [dana]", "3 [emil]");
            assertThat(texts.ofPlansBetween(texts.lastPlan() - 1, texts.lastPlan()))
                    .extracting(WrittenText::mentioned)
                    .containsExactly(Set.of("emil"));
        }

        @Test
        void remembersHowFarEverythingWasLookedAt() {
            ActiveObjectsNoticeProgress progress = new ActiveObjectsNoticeProgress(tables.ao());
            assertThat(progress.last()).isEmpty();

            progress.keep(new Mark(1, 2, 3, 4));
            progress.keep(new Mark(5, 6, 7, 4));

            assertThat(progress.last()).contains(new Mark(5, 6, 7, 4));
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}

package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

    private static final Kpi RETENTION = reaching("k1", "Retention", "30", "40");
    private static final Kpi SALES = reaching("k2", "Sales", "0", "+6");
    private static final Milestone HALFWAY = halfway("2027-06-30", "35");

    private static Kpi reaching(String id, String name, String baseline, String target) {
        return kpi(id, name, new Aim.Reach(KpiValue.of(baseline), new TypedTarget(target)), "1");
    }

    private static Kpi kpi(String id, String name, Aim aim, String weight) {
        return new Kpi(
                id,
                name,
                new Kpi.Gauge(Unit.PERCENT, OperatingRange.OPEN, false),
                aim,
                new KpiSource.Measured(Optional.empty()),
                new BigDecimal(weight));
    }

    private static Milestone halfway(String date, String expected) {
        return new Milestone(
                "m1",
                "Half way",
                LocalDate.parse(date),
                Optional.empty(),
                Optional.ofNullable(expected).map(KpiValue::of),
                BigDecimal.ONE,
                Optional.empty());
    }

    private static GoalPlan plan(Kpi... kpis) {
        return plan(List.of(kpis), List.of());
    }

    private static GoalPlan plan(List<Kpi> kpis, List<Milestone> milestones) {
        return new GoalPlan(GoalStage.ACTIVE, "", kpis, milestones, List.of(), GoalChoices.NONE, Optional.empty());
    }

    private static List<String> between(GoalPlan before, GoalPlan after) {
        return PlanChanges.between(before, after).stream()
                .map(PlanChangesTest::line)
                .toList();
    }

    private static String line(PlanChange change) {
        String what = Stream.concat(Stream.of(change.field().word()), change.part().stream())
                .collect(Collectors.joining(" of "));
        return what + ": " + change.from().orElse("-") + " to " + change.to().orElse("-");
    }

    @Nested
    class WhenAKpiChanges {

        @Test
        void saysTheTargetAsItWasTyped() {
            assertThat(between(plan(RETENTION), plan(reaching("k1", "Retention", "30", "46"))))
                    .containsExactly("target of Retention: 40 to 46");
            assertThat(between(plan(RETENTION), plan(reaching("k1", "Retention", "30", "+25 %"))))
                    .containsExactly("target of Retention: 40 to +25 %");
        }

        @Test
        void callsItAsItIsCalledNow() {
            assertThat(between(plan(RETENTION), plan(reaching("k1", "Loyalty", "31.5", "40"))))
                    .containsExactly("baseline of Loyalty: 30 to 31.5");
        }

        @Test
        void saysNothingOfAnotherNameAlone() {
            assertThat(between(plan(RETENTION), plan(reaching("k1", "Loyalty", "30", "40"))))
                    .isEmpty();
        }

        @Test
        void saysTheSidesOfARange() {
            Aim from = new Aim.Keep(Optional.of(KpiValue.of("60")), Optional.of(KpiValue.of("80")), KpiValue.of("10"));
            Aim to = new Aim.Keep(Optional.of(KpiValue.of("65")), Optional.empty(), KpiValue.of("10"));

            assertThat(between(plan(kpi("k1", "MQL", from, "1")), plan(kpi("k1", "MQL", to, "2"))))
                    .containsExactly("lower of MQL: 60 to 65", "upper of MQL: 80 to -", "weight of MQL: 1 to 2");
        }

        @Test
        void saysThatItShouldDoSomethingElse() {
            Kpi yesOrNo = kpi("k1", "Retention", new Aim.YesOrNo(), "1");

            assertThat(between(plan(RETENTION), plan(yesOrNo))).containsExactly("aim of Retention: reach to yes_no");
            assertThat(between(plan(yesOrNo), plan(RETENTION)))
                    .containsExactly(
                            "aim of Retention: yes_no to reach",
                            "baseline of Retention: - to 30",
                            "target of Retention: - to 40");
        }

        @Test
        void saysWhereItsValuesComeFrom() {
            KpiSource one = new KpiSource.Formula("[Spend] / [Leads]");
            KpiSource two = new KpiSource.Formula("[Spend] / [Visits]");
            KpiSource field = new KpiSource.Measured(Optional.of("customfield_1"));

            assertThat(between(plan(RETENTION.withSource(one)), plan(RETENTION.withSource(two))))
                    .containsExactly("source of Retention: [Spend] / [Leads] to [Spend] / [Visits]");
            assertThat(between(plan(RETENTION), plan(RETENTION.withSource(one))))
                    .containsExactly("source of Retention: measured to [Spend] / [Leads]");
            assertThat(between(plan(RETENTION), plan(RETENTION.withSource(field))))
                    .containsExactly("source of Retention: - to -");
        }
    }

    @Nested
    class WhenPartsComeAndGo {

        @Test
        void saysWhichCameWithWhatTheyPromise() {
            assertThat(between(GoalPlan.NONE, plan(List.of(RETENTION), List.of(HALFWAY))))
                    .containsExactly(
                            "kpi: - to Retention",
                            "baseline of Retention: - to 30",
                            "target of Retention: - to 40",
                            "milestone: - to Half way",
                            "date of Half way: - to 2027-06-30",
                            "expected of Half way: - to 35");
        }

        @Test
        void saysWhichWent() {
            assertThat(between(plan(List.of(RETENTION), List.of(HALFWAY)), GoalPlan.NONE))
                    .containsExactly("kpi: Retention to -", "milestone: Half way to -");
        }

        @Test
        void saysWhichStandsFirst() {
            assertThat(between(plan(RETENTION, SALES), plan(SALES, RETENTION)))
                    .containsExactly("first_kpi: Retention to Sales");
        }
    }

    @Nested
    class WhenAMilestoneChanges {

        @Test
        void saysItsDateAndWhatIsExpectedByThen() {
            GoalPlan before = plan(List.of(), List.of(HALFWAY));

            assertThat(between(before, plan(List.of(), List.of(halfway("2027-07-31", null)))))
                    .containsExactly("date of Half way: 2027-06-30 to 2027-07-31", "expected of Half way: 35 to -");
        }
    }

    @Nested
    class WhenAGoalIsTreatedOtherwise {

        private GoalPlan choosing(GoalStage stage, GoalChoices choices) {
            return new GoalPlan(stage, "", List.of(), List.of(), List.of(), choices, Optional.empty());
        }

        @Test
        void saysWhatItChose() {
            GoalChoices choices = new GoalChoices(
                    Optional.of(new BigDecimal("4.0")),
                    Optional.of(RollUp.WEAKEST),
                    Optional.of(PaceShape.STEPS),
                    Optional.of(31),
                    Optional.empty());

            assertThat(between(GoalPlan.NONE, choosing(GoalStage.DRAFT, choices)))
                    .containsExactly(
                            "stage: active to draft",
                            "weight: - to 4",
                            "roll_up: - to weakest",
                            "pace: - to steps",
                            "review_days: - to 31");
        }

        @Test
        void isNoChangeOfWhatItIsMeasuredBy() {
            assertThat(PlanChanges.between(GoalPlan.NONE, choosing(GoalStage.DRAFT, GoalChoices.NONE)))
                    .noneMatch(PlanChange::isOfMeasuring);
            assertThat(PlanChanges.between(GoalPlan.NONE, plan(RETENTION))).allMatch(PlanChange::isOfMeasuring);
        }
    }

    @Nested
    class WhenCampaignsChange {

        @Test
        void saysNothingBecauseNoFigureMoves() {
            Campaign mailing = new Campaign(
                    "c1", "Mailing", Optional.empty(), Span.OPEN, Optional.of(KpiValue.of("45")), Set.of());
            GoalPlan with = new GoalPlan(
                    GoalStage.ACTIVE, "", List.of(), List.of(), List.of(mailing), GoalChoices.NONE, Optional.empty());

            assertThat(between(GoalPlan.NONE, with)).isEmpty();
        }
    }
}

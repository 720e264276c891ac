package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetChangesTest {

    private static final Kpi RETENTION = retention("71", "+6 pp", "1");
    private static final Milestone HALFWAY = halfway("2027-06-30", "74", "Half way");
    private static final Campaign MAILING = mailing("45", "Mailing");
    private static final GoalPlan PLAN = plan(List.of(RETENTION), List.of(HALFWAY), List.of(MAILING));

    private static Kpi retention(String baseline, String target, String weight) {
        return new Kpi(
                "k1",
                "Retention",
                new Kpi.Gauge(Unit.PERCENT, OperatingRange.OPEN, false),
                new Aim.Reach(KpiValue.of(baseline), new TypedTarget(target)),
                new KpiSource.Measured(Optional.empty()),
                new BigDecimal(weight));
    }

    private static Milestone halfway(String date, String expected, String name) {
        return new Milestone(
                "m1",
                name,
                LocalDate.parse(date),
                Optional.empty(),
                Optional.of(KpiValue.of(expected)),
                BigDecimal.ONE,
                Optional.empty());
    }

    private static Campaign mailing(String target, String name) {
        return new Campaign(
                "c1",
                name,
                Optional.empty(),
                Span.OPEN,
                Optional.ofNullable(target).map(KpiValue::of),
                Set.of());
    }

    private static GoalPlan plan(List<Kpi> kpis, List<Milestone> milestones, List<Campaign> campaigns) {
        return new GoalPlan(GoalStage.ACTIVE, "", kpis, milestones, campaigns, GoalChoices.NONE, Optional.empty());
    }

    private static List<String> with(Kpi kpi, Milestone milestone, Campaign campaign) {
        return TargetChanges.between(PLAN, plan(List.of(kpi), List.of(milestone), List.of(campaign)));
    }

    @Nested
    class WhenAPromiseIsAnotherOne {

        @Test
        void namesTheKpiOfABaselineOrTarget() {
            assertThat(with(retention("70", "+6 pp", "1"), HALFWAY, MAILING)).containsExactly("Retention");
            assertThat(with(retention("71", "+5 pp", "1"), HALFWAY, MAILING)).containsExactly("Retention");
        }

        @Test
        void namesTheMilestoneOfADateOrValue() {
            assertThat(with(RETENTION, halfway("2027-07-01", "74", "Half way"), MAILING))
                    .containsExactly("Half way");
            assertThat(with(RETENTION, halfway("2027-06-30", "73", "Half way"), MAILING))
                    .containsExactly("Half way");
        }

        @Test
        void namesTheCampaignOfATarget() {
            assertThat(with(RETENTION, HALFWAY, mailing("44", "Mailing"))).containsExactly("Mailing");
            assertThat(with(RETENTION, HALFWAY, mailing(null, "Mailing"))).containsExactly("Mailing");
        }

        @Test
        void namesWhatIsGone() {
            assertThat(TargetChanges.between(PLAN, plan(List.of(), List.of(), List.of())))
                    .containsExactly("Retention", "Half way", "Mailing");
        }
    }

    @Nested
    class WhenNoPromiseIsBroken {

        @Test
        void namesNothing() {
            assertThat(with(retention("71", "+6 pp", "2"), halfway("2027-06-30", "74", "Half"), mailing("45", "Mail")))
                    .isEmpty();
            assertThat(TargetChanges.between(GoalPlan.NONE, PLAN)).isEmpty();
        }

        @Test
        void letsACampaignWithoutTargetGo() {
            GoalPlan before = plan(List.of(), List.of(), List.of(mailing(null, "Mailing")));

            assertThat(TargetChanges.between(before, GoalPlan.NONE)).isEmpty();
        }
    }
}

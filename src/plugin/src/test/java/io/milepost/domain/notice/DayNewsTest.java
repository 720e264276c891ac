package io.milepost.domain.notice;

import static io.milepost.domain.notice.NewsExamples.kpi;
import static io.milepost.domain.notice.NewsExamples.measured;
import static io.milepost.domain.notice.NewsExamples.milestone;
import static io.milepost.domain.notice.NewsExamples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.notice.Fact.MilestoneMissed;
import io.milepost.domain.notice.Fact.MilestoneNear;
import io.milepost.domain.notice.Fact.Part;
import io.milepost.domain.notice.Fact.ValueDue;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayNewsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final int CADENCE = PlanRules.STANDARD.judging().reviewDays();
    private static final Part LEADS = new Part("k1", "Leads");

    private static List<Fact> news(GoalPlan plan, Map<String, Reading> latest, LocalDate start) {
        return DayNews.of(plan, PlanRules.STANDARD, latest, Optional.ofNullable(start), TODAY);
    }

    private static List<Fact> news(GoalPlan plan) {
        return news(plan, Map.of(), null);
    }

    private static Map<String, Reading> lastOn(LocalDate day) {
        return Map.of("k1", new Reading(KpiValue.of("5"), day));
    }

    @Nested
    class WhenAMilestoneIsAhead {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-11-20, true", "2026-11-27, true", "2026-11-28, false"})
        void isNearFromAWeekBeforeItOn(String date, boolean near) {
            List<Fact> news = news(plan(GoalStage.ACTIVE, List.of(), milestone("m1", date, null, null)));

            assertThat(news.contains(new MilestoneNear(new Part("m1", "Launch"), LocalDate.parse(date))))
                    .isEqualTo(near);
        }

        @Test
        void isNoNewsOnceItIsReached() {
            assertThat(news(plan(GoalStage.ACTIVE, List.of(), milestone("m1", "2026-11-22", null, "2026-11-18"))))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAMilestonesDayHasPassed {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-11-19, true", "2026-11-13, true", "2026-11-12, false"})
        void isMissedAndNewsForAWeek(String date, boolean missed) {
            List<Fact> news = news(plan(GoalStage.ACTIVE, List.of(), milestone("m1", date, null, null)));

            assertThat(news.contains(new MilestoneMissed(new Part("m1", "Launch"), LocalDate.parse(date))))
                    .isEqualTo(missed);
        }
    }

    @Nested
    class WhenAKpiIsMeasuredByPeople {

        private final GoalPlan plan = plan(GoalStage.ACTIVE, List.of(measured("k1")));

        @Test
        void isDueOnTheLastDayOfTheReviewCadence() {
            assertThat(news(plan, lastOn(TODAY.minusDays(CADENCE)), null)).containsExactly(new ValueDue(LEADS, TODAY));
            assertThat(news(plan, lastOn(TODAY.minusDays(CADENCE - 1)), null)).isEmpty();
        }

        @Test
        void isNewsForAWeekAndThenEverybodyKnows() {
            assertThat(news(plan, lastOn(TODAY.minusDays(CADENCE + 7)), null))
                    .containsExactly(new ValueDue(LEADS, TODAY.minusDays(7)));
            assertThat(news(plan, lastOn(TODAY.minusDays(CADENCE + 8)), null)).isEmpty();
        }

        @Test
        void countsFromTheGoalsStartUntilThereIsAValue() {
            assertThat(news(plan, Map.of(), TODAY.minusDays(CADENCE))).containsExactly(new ValueDue(LEADS, TODAY));
            assertThat(news(plan, Map.of(), null)).isEmpty();
        }

        @Test
        void isNeverDueWhereJiraGivesTheValues() {
            KpiSource found = new KpiSource.Formula("1");

            assertThat(news(plan(GoalStage.ACTIVE, List.of(kpi("k1", found))), lastOn(TODAY.minusDays(CADENCE)), null))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalStage.class,
            names = {"DRAFT", "CLOSED", "ARCHIVED"})
    void nothingIsDueInGoalsOnWhichNobodyWorks(GoalStage stage) {
        GoalPlan plan = plan(stage, List.of(measured("k1")), milestone("m1", "2026-11-19", null, null));

        assertThat(news(plan, lastOn(TODAY.minusDays(CADENCE)), null)).isEmpty();
    }
}

package io.milepost.domain.notice;

import static io.milepost.domain.notice.NewsExamples.by;
import static io.milepost.domain.notice.NewsExamples.entry;
import static io.milepost.domain.notice.NewsExamples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Health;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HealthNewsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final GoalPlan ACTIVE = plan(GoalStage.ACTIVE, List.of());
    private static final Cause ANNAS = by("anna", CauseKind.TRANSITION);

    @Nested
    class WhenTheHealthOfAnActiveGoalChanges {

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @CsvSource({
            "ON_TRACK, AT_RISK, true",
            "AT_RISK, ON_TRACK, true",
            "OFF_TRACK, ACHIEVED, true",
            "ON_TRACK, STALE, true",
            "STALE, ON_TRACK, true",
            "TOO_EARLY, AT_RISK, true",
            "NO_DATA, OFF_TRACK, true",
            "NO_DATA, ACHIEVED, true",
            "TOO_EARLY, ON_TRACK, false",
            "NO_DATA, ON_TRACK, false",
            "ON_TRACK, NO_DATA, false",
            "ON_TRACK, TOO_EARLY, false",
            "AT_RISK, AT_RISK, false"
        })
        void isNewsWhereThereIsSomethingToKnow(Health from, Health to, boolean news) {
            assertThat(HealthNews.of(entry(from, to, ANNAS), ACTIVE, DAY).isPresent())
                    .isEqualTo(news);
        }

        @Test
        void saysFromWhatToWhatAndWho() {
            assertThat(HealthNews.of(entry(Health.ON_TRACK, Health.AT_RISK, ANNAS), ACTIVE, DAY))
                    .contains(new HealthChanged(Health.ON_TRACK, Health.AT_RISK, DAY, Optional.of("anna")));
        }

        @Test
        void namesNobodyWhereSeveralHadAPartInIt() {
            Optional<Fact> news = HealthNews.of(
                    entry(Health.ON_TRACK, Health.AT_RISK, ANNAS, by("ben", CauseKind.MEASUREMENT)), ACTIVE, DAY);

            assertThat(news.orElseThrow().byPersonKey()).isEmpty();
        }

        @Test
        void namesNobodyWhereTimeHadAPartInIt() {
            Optional<Fact> news = HealthNews.of(
                    entry(Health.ON_TRACK, Health.AT_RISK, ANNAS, by(null, CauseKind.CLOCK)), ACTIVE, DAY);

            assertThat(news.orElseThrow().byPersonKey()).isEmpty();
        }
    }

    @Nested
    class WhenNobodyNeedsToKnow {

        @ParameterizedTest
        @EnumSource(
                value = GoalStage.class,
                names = {"DRAFT", "CLOSED", "ARCHIVED"})
        void isSilentAboutGoalsOnWhichNobodyWorks(GoalStage stage) {
            assertThat(HealthNews.of(entry(Health.ON_TRACK, Health.AT_RISK, ANNAS), plan(stage, List.of()), DAY))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = CauseKind.class,
                names = {"RULES", "RECALCULATION"})
        void isSilentWhereOnlyWhatIsStoredWasSetRight(CauseKind kind) {
            assertThat(HealthNews.of(entry(Health.ON_TRACK, Health.AT_RISK, by(null, kind)), ACTIVE, DAY))
                    .isEmpty();
        }

        @Test
        void isSilentWhereNoCauseIsKnown() {
            assertThat(HealthNews.of(entry(Health.ON_TRACK, Health.AT_RISK), ACTIVE, DAY))
                    .isEmpty();
        }
    }
}

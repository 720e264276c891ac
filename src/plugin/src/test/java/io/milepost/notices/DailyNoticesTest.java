package io.milepost.notices;

import static io.milepost.domain.notice.NewsExamples.AT;
import static io.milepost.domain.notice.NewsExamples.measured;
import static io.milepost.domain.notice.NewsExamples.milestone;
import static io.milepost.domain.notice.NewsExamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.milepost.domain.Facts;
import io.milepost.domain.Goal;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Sums;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Reading;
import io.milepost.recalculation.GoalStore;
import io.milepost.recalculation.InMemoryPlans;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DailyNoticesTest {

    private final NoticeWorld world = new NoticeWorld();
    private final InMemoryPlans plans = new InMemoryPlans();
    private final GoalStore goals = mock(GoalStore.class);
    private final DailyNotices daily =
            new DailyNotices(goals, plans, () -> Facts.RULES, NoticeWorld.at(AT), new Telling(world, world), world);

    @BeforeEach
    void annaWatchesTheGoal() {
        world.concerned.put(1L, Set.of("anna"));
        when(goals.allGoals()).thenReturn(List.of(new Goal(1, Facts.PROJECT, OptionalLong.empty(), Sums.NONE, AT)));
    }

    @Test
    void tellsAlsoTheOwnerOfAMilestone() {
        plans.plan(1, plan(GoalStage.ACTIVE, List.of(), milestone("m1", "2026-11-19", "owen", null)));

        assertThat(daily.run()).isEqualTo(2);
        assertThat(world.people()).containsExactlyInAnyOrder("anna", "owen");
    }

    @Test
    void tellsOfValuesThatAreDueButNotTheOwnersOfMilestones() {
        plans.plan(1, plan(GoalStage.ACTIVE, List.of(measured("k1")), milestone("k1", "2027-11-19", "owen", null)));
        int cadence = Facts.RULES.planOf(Facts.PROJECT).judging().reviewDays();
        plans.measure(
                1,
                "k1",
                new Reading(KpiValue.of("5"), LocalDate.parse("2026-11-20").minusDays(cadence)));

        daily.run();

        assertThat(world.told.values()).singleElement().satisfies(notice -> {
            assertThat(notice.personKey()).isEqualTo("anna");
            assertThat(notice.kind()).isEqualTo(NoticeKind.VALUE_DUE);
        });
    }

    @Test
    void tellsOnceHoweverOftenItRunsOnADay() {
        plans.plan(1, plan(GoalStage.ACTIVE, List.of(), milestone("m1", "2026-11-19", null, null)));

        assertThat(daily.run()).isEqualTo(1);
        assertThat(daily.run()).isZero();
        assertThat(world.told.values()).extracting(Notice::goalId).containsExactly(1L);
    }

    @Test
    void forgetsWhatIsOlderThanHalfAYear() {
        daily.run();

        assertThat(world.forgotten()).isEqualTo(AT.minus(Duration.ofDays(180)));
    }
}

package io.milepost.wiring;

import static io.milepost.domain.Facts.PROJECT;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.activity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.domain.plan.WeightRule;
import io.milepost.recalculation.IssueFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReweighedWorkTest {

    private static final Share HALF = Share.ofMillionths(500_000);
    private static final WeightRule FOUR =
            new WeightRule(WeightRule.Source.CONSTANT, Optional.empty(), BigDecimal.valueOf(4));

    private final IssueFacts facts = mock(IssueFacts.class);
    private final ReweighedWork work = new ReweighedWork(facts, () -> RULES);

    private static PlanRules proposed(Map<String, Share> statusShares) {
        return new PlanRules(
                new Work(FOUR, statusShares, Optional.empty()),
                PlanRules.STANDARD.health(),
                PlanRules.STANDARD.judging());
    }

    private static Contribution given(long activityId) {
        return new Contribution(activityId, 1000, Path.EPIC, HALF, new Delivery(500_000, 0));
    }

    @Test
    void weighsByTheRulesThatAreTriedAndKeepsTheShare() {
        when(facts.read(eq(Set.of(1L)), any()))
                .thenReturn(Map.of(
                        1L, activity(1).is(Progress.TO_DO).inEpic(10, 1000).build()));

        List<Contribution> weighed =
                work.weighed(List.of(given(1)), PROJECT, proposed(Map.of("open", Share.ofMillionths(250_000))));

        assertThat(weighed)
                .containsExactly(new Contribution(1, 1000, Path.EPIC, HALF, new Delivery(2_000_000, 500_000)));
    }

    @Test
    void leavesOutWhatIsGone() {
        when(facts.read(any(), any())).thenReturn(Map.of());

        assertThat(work.weighed(List.of(given(1)), PROJECT, proposed(Map.of()))).isEmpty();
    }
}

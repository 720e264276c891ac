package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanChangesPropertyTest {

    @Provide
    static Arbitrary<GoalPlan> plans() {
        return AnyPlan.plans();
    }

    @Property(tries = 200)
    void aPlanThatStaysTheSameHasNoChanges(@ForAll("plans") GoalPlan plan) {
        assertThat(PlanChanges.between(plan, plan)).isEmpty();
    }

    @Property(tries = 200)
    void whatIsAnotherOneWayIsAnotherTheOther(@ForAll("plans") GoalPlan one, @ForAll("plans") GoalPlan other) {
        assertThat(PlanChanges.between(one, other).isEmpty())
                .isEqualTo(PlanChanges.between(other, one).isEmpty());
    }
}

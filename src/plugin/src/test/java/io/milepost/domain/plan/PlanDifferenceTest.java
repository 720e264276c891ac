package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.plan.PlanDifference.Change;
import io.milepost.domain.plan.PlanDifference.Kind;
import io.milepost.domain.plan.PlanDifference.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanDifferenceTest {

    @Provide
    static Arbitrary<GoalPlan> plans() {
        return AnyPlan.plans();
    }

    private static List<Part> parts(List<Change> changes) {
        return changes.stream().map(Change::part).toList();
    }

    @Property(tries = 200)
    void thereIsNoneBetweenEqualPlans(@ForAll("plans") GoalPlan plan) {
        assertThat(new PlanDifference(plan, plan, plan).changes()).isEmpty();
    }

    @Property(tries = 200)
    void whatOnlyOneChangedClashesWithNothing(@ForAll("plans") GoalPlan base, @ForAll("plans") GoalPlan mine) {
        List<Change> changes = new PlanDifference(base, base, mine).changes();

        assertThat(parts(changes)).containsExactlyElementsOf(PlanDifference.changed(base, mine));
        assertThat(changes).allMatch(change -> change.byMe() && !change.byThem() && !change.clash());
    }

    @Property(tries = 200)
    void theSameChangeOfBothIsNoClash(@ForAll("plans") GoalPlan base, @ForAll("plans") GoalPlan both) {
        assertThat(new PlanDifference(base, both, both).changes())
                .allMatch(change -> change.byMe() && change.byThem() && !change.clash());
    }

    @Property(tries = 200)
    void swappingTheEditorsSwapsTheirChanges(
            @ForAll("plans") GoalPlan base, @ForAll("plans") GoalPlan one, @ForAll("plans") GoalPlan other) {
        List<Change> swapped = new PlanDifference(base, other, one)
                .changes().stream()
                        .map(change -> new Change(change.part(), change.byMe(), change.byThem(), change.clash()))
                        .toList();

        assertThat(new PlanDifference(base, one, other).changes()).containsExactlyInAnyOrderElementsOf(swapped);
    }

    @Property(tries = 200)
    void anotherOrderOfKpisIsAChangeOfTheOrderAlone(@ForAll("plans") GoalPlan plan) {
        List<Kpi> reversed = new ArrayList<>(plan.kpis());
        Collections.reverse(reversed);

        assertThat(PlanDifference.changed(plan, plan.withKpis(reversed)).stream()
                        .map(Part::kind)
                        .collect(Collectors.toSet()))
                .isEqualTo(plan.kpis().size() > 1 ? Set.of(Kind.KPI_ORDER) : Set.of());
    }
}

package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Revision;
import io.milepost.lookup.PlanExamples;
import io.milepost.lookup.PlanRecords;
import io.milepost.planning.RecordFromStep.Taken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordFromStepTest {

    private static final Optional<String> ANNA = Optional.of("anna");
    private static final Set<Long> GOALS = Set.of(1L, 2L, 3L);

    private final InMemoryPlanning planning = new InMemoryPlanning().letsEdit(1, 2);
    private final RecordFromStep steps = planning.recordFromStep();

    @BeforeEach
    void twoOfThreeGoalsMeasureLeads() {
        KpiSource measured = new KpiSource.Measured(Optional.empty());
        Revision.Saving saving = new Revision.Saving(InMemoryPlanning.NOW, ANNA, "");
        planning.plans()
                .plan(1, PlanExamples.of(PlanExamples.count("k1", "Leads", "100", measured)), saving)
                .plan(2, PlanExamples.of(PlanExamples.count("k1", "Visits", "100", measured)), saving)
                .plan(3, PlanExamples.of(PlanExamples.count("k1", "Leads", "100", measured)), saving);
    }

    private List<Measurement> stored() {
        return planning.plans().measurementsAt(PlanRecords.EVER, GOALS);
    }

    private static Taken taken(String run, String value) {
        return new Taken(run, "Leads", KpiValue.of(value));
    }

    @Nested
    class WhenAnIssueTakesAStep {

        @Test
        void recordsItsNumberExactlyForTodayAndForThePerson() {
            steps.record(ANNA, GOALS, taken("11 1000", "12.345678"));

            assertThat(stored()).hasSize(1);
            Measurement measurement = stored().get(0);
            assertThat(measurement.kpi()).isEqualTo(new KpiKey(1, "k1"));
            assertThat(measurement.day()).isEqualTo(InMemoryPlanning.TODAY);
            assertThat(measurement.value()).contains(KpiValue.of("12.345678"));
            assertThat(measurement.origin().personKey()).isEqualTo(ANNA);
            assertThat(measurement.origin().source()).isEqualTo(MeasurementSource.TRANSITION);
        }

        @Test
        void leavesOutGoalsThatThePersonMayNotMeasure() {
            steps.record(ANNA, Set.of(3L), taken("11 1000", "5"));
            steps.record(Optional.empty(), GOALS, taken("11 1000", "5"));

            assertThat(stored()).isEmpty();
        }
    }

    @Nested
    class WhenAStepsFunctionRunsAgain {

        @Test
        void recordsOnce() {
            steps.record(ANNA, GOALS, taken("11 1000", "5"));
            steps.record(ANNA, GOALS, taken("11 1000", "5"));

            assertThat(stored()).hasSize(1);
        }

        @Test
        void recordsTheSameNumberOfALaterStepAgain() {
            steps.record(ANNA, GOALS, taken("11 1000", "5"));
            steps.record(ANNA, GOALS, taken("11 2000", "7"));
            steps.record(ANNA, GOALS, taken("11 3000", "5"));

            assertThat(stored())
                    .extracting(each -> each.value().orElseThrow())
                    .containsExactly(KpiValue.of("5"), KpiValue.of("7"), KpiValue.of("5"));
        }
    }
}

package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.Drift.Moved;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DriftsTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final Instant NIGHT = Instant.parse("2027-01-01T03:00:00.123Z");

        private ActiveObjectsDrifts drifts;

        @BeforeEach
        void makeRecords() {
            drifts = new ActiveObjectsDrifts(tables.ao());
        }

        private Drift keep(int daysLater, Map<Long, OptionalLong> shifts) {
            Drift drift = Drift.of(Kind.NIGHT, NIGHT.plus(Duration.ofDays(daysLater)), 1_000, 7, shifts);
            drifts.keep(drift);
            return drift;
        }

        private static Map<Long, OptionalLong> goals(int count) {
            Map<Long, OptionalLong> shifts = new TreeMap<>();
            for (long goal = 1; goal <= count; goal++) {
                shifts.put(goal, OptionalLong.of(goal % 2 == 0 ? goal : -goal));
            }
            return shifts;
        }

        @Test
        void keepsWhatARunFoundAndHasTheNewestFirst() {
            Drift first = keep(0, Map.of(1L, OptionalLong.of(-90_000), 2L, OptionalLong.empty()));
            Drift second = keep(1, Map.of());

            assertThat(drifts.newest(NIGHT, 9)).containsExactly(second, first);
            assertThat(drifts.newest(NIGHT.plusMillis(1), 9)).containsExactly(second);
            assertThat(drifts.newest(NIGHT, 1)).containsExactly(second);
        }

        @Test
        void namesTheGoalsThatMovedFarthestAndCountsAll() {
            keep(0, goals(50));

            Drift kept = drifts.newest(NIGHT, 1).get(0);
            assertThat(kept.extent().goals()).isEqualTo(50);
            assertThat(kept.goals())
                    .hasSize(20)
                    .startsWith(new Moved(50, OptionalLong.of(50)), new Moved(49, OptionalLong.of(-49)));
        }

        @Test
        void takesAGoalThatLostItsDataForTheOneThatMovedFarthest() {
            keep(0, Map.of(1L, OptionalLong.of(-2_000_000), 2L, OptionalLong.empty()));

            assertThat(drifts.newest(NIGHT, 1).get(0).goals())
                    .extracting(Moved::goalId)
                    .containsExactly(2L, 1L);
        }

        @Test
        void letsGoOfWhatIsOlderThanNinetyDays() {
            keep(0, goals(3));
            Drift kept = keep(1, goals(2));
            Drift newest = keep(91, Map.of());

            assertThat(drifts.newest(Instant.EPOCH, 9)).containsExactly(newest, kept);
            assertThat(tables.ao().count(RunGoalRow.class)).isEqualTo(2);
        }

        @Test
        void readsAllOfThemWithTwoStatements() {
            keep(0, goals(3));
            keep(1, goals(2));
            assertThat(tables.statements().during(() -> drifts.newest(NIGHT, 9)))
                    .isEqualTo(2);
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}

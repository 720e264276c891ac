package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LaneFieldsTest {

    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final LaneFields fields = planning.laneFields();

    @Nested
    class WhenAFieldIsAskedForTheFirstTime {

        @Test
        void isKeptFromThenOnAndEverythingIsCalculatedAnew() {
            fields.keep(List.of("customfield_2", "customfield_1"));

            assertThat(fields.kept()).containsExactlyInAnyOrder("customfield_1", "customfield_2");
            assertThat(planning.currentSettings().rules().version()).isEqualTo(2);
            assertThat(planning.fullRuns()).isEqualTo(1);
        }
    }

    @Nested
    class WhenAFieldIsAskedForAgain {

        @Test
        void changesNothing() {
            fields.keep(List.of("customfield_1"));
            fields.keep(List.of("customfield_1"));

            assertThat(planning.fullRuns()).isEqualTo(1);
        }
    }

    @Nested
    class WhenMoreFieldsAreAskedForThanCanBeKept {

        @Test
        void keepsThoseThatItHadAndSaysHowManyThereWouldBe() {
            fields.keep(List.of("customfield_1"));
            List<String> many =
                    IntStream.range(0, 21).mapToObj(id -> "customfield_" + id).toList();

            assertThatThrownBy(() -> fields.keep(many))
                    .isInstanceOf(TooManyLaneFieldsException.class)
                    .hasMessageContaining("21");

            assertThat(fields.kept()).isEqualTo(Set.of("customfield_1"));
        }
    }
}

package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalTypesResourceTest {

    private final InMemoryPlanning planning = new InMemoryPlanning().administersJira("anna");

    private GoalTypesResource typesFor(Viewer viewer) {
        return new GoalTypesResource(planning.currentSettings(), planning, () -> viewer);
    }

    @Nested
    class WhenAGoalIsToBeMade {

        @Test
        void isTheUsualTypeWhereNobodyChose() {
            assertThat(typesFor(ANNA).goalTypes()).isEqualTo("{\"goalTypes\":[{\"id\":\"2\",\"name\":\"Epos\"}]}");
        }

        @Test
        void areThoseOfTheSettingsInTheirOrder() {
            planning.changeSettings()
                    .change(Optional.of("anna"), new Settings(List.of("2", "1"), List.of(), Optional.empty()));

            assertThat(typesFor(ANNA).goalTypes())
                    .isEqualTo(
                            "{\"goalTypes\":[{\"id\":\"2\",\"name\":\"Epos\"},{\"id\":\"1\",\"name\":\"Aufgabe\"}]}");
        }

        @Test
        void areNotToldToNobodyInParticular() {
            assertThatThrownBy(() -> typesFor(Viewer.anonymous()).goalTypes()).isInstanceOf(RuntimeException.class);
        }
    }
}

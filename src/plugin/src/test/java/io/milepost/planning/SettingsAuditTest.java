package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsAuditTest {

    private static final Optional<String> ANNA = Optional.of("anna");

    private final List<SettingsChange> written = new ArrayList<>();
    private final List<SettingsChange> told = new ArrayList<>();
    private final SettingsAudit audit =
            new SettingsAudit(written::add, told::add, Clock.fixed(InMemoryPlanning.NOW, ZoneOffset.UTC));

    @Test
    void keepsWhoWhenAndOnlyWhatDiffers() {
        audit.changed(
                ANNA,
                Area.SETTINGS,
                "Jira",
                Map.of("goalTypes", "Epic", "startDateField", "Start"),
                Map.of("goalTypes", "Epic, Initiative", "activityTypes", "Task", "startDateField", "Start"));

        assertThat(written)
                .containsExactly(new SettingsChange(
                        InMemoryPlanning.NOW,
                        ANNA,
                        Area.SETTINGS,
                        "Jira",
                        List.of(
                                new Difference("activityTypes", "", "Task"),
                                new Difference("goalTypes", "Epic", "Epic, Initiative"))));
    }

    @Test
    void tellsJirasAuditLogTheSame() {
        audit.changed(ANNA, Area.RULES, "MKT", Map.of("weight", "equal"), Map.of("weight", "field"));
        audit.done(ANNA, Area.EXPORT, "Jira", Map.of());

        assertThat(told).hasSize(2).isEqualTo(written);
    }

    @Test
    void writesNothingWhereNothingDiffers() {
        audit.changed(ANNA, Area.RULES, "MKT", Map.of("weight", "equal"), Map.of("weight", "equal"));

        assertThat(written).isEmpty();
    }

    @Test
    void tellsAlsoWhatIsDoneWithoutSettingAnything() {
        audit.done(ANNA, Area.RECALCULATION, "all goals", Map.of());

        assertThat(written).singleElement().satisfies(change -> {
            assertThat(change.area()).isEqualTo(Area.RECALCULATION);
            assertThat(change.differences()).isEmpty();
        });
    }

    @Test
    void cutsASubjectThatIsLongerThanItsColumn() {
        audit.done(ANNA, Area.IMPORT, "x".repeat(300), Map.of());

        assertThat(written.get(0).subject()).hasSize(250);
    }
}

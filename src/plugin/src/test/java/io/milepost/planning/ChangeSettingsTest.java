package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.domain.plan.Rules;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.planning.InvalidSettingException.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangeSettingsTest {

    private static final Optional<String> ANNA = Optional.of("anna");

    private final InMemoryPlanning planning = new InMemoryPlanning().administersJira("anna");
    private final CurrentSettings current = planning.currentSettings();

    private static Settings settings(List<String> goalTypes, List<String> activityTypes, String startDateField) {
        return new Settings(goalTypes, activityTypes, Optional.ofNullable(startDateField));
    }

    private void change(Settings wanted) {
        planning.changeSettings().change(ANNA, wanted);
    }

    @Nested
    class WhenNothingWasEverChosen {

        @Test
        void takesEpicsForGoalsAndEverythingElseForActivities() {
            assertThat(current.settings()).isEqualTo(settings(List.of("2"), List.of(), null));
        }

        @Test
        void findsTheResolutionsThatDeliverNothingByTheirUsualNames() {
            assertThat(current.rules())
                    .isEqualTo(new Rules(Set.of("2"), Set.of(), Set.of("2", "3"), Optional.empty(), 1));
        }
    }

    @Nested
    class WhenSettingsChange {

        @Test
        void keepsThem() {
            change(settings(List.of("1"), List.of("2", "3"), "customfield_1"));

            assertThat(current.settings()).isEqualTo(settings(List.of("1"), List.of("2", "3"), "customfield_1"));
        }

        @Test
        void numbersTheRulesAndHasEverythingCalculatedAnew() {
            change(settings(List.of("1"), List.of(), null));
            change(settings(List.of("1", "2"), List.of(), null));

            assertThat(current.rules().version()).isEqualTo(3);
            assertThat(planning.fullRuns()).isEqualTo(2);
        }

        @Test
        void tellsTheAuditWhoChangedWhatFromWhatToWhatByTheirNames() {
            change(settings(List.of("1"), List.of(), "customfield_1"));

            assertThat(planning.audited()).singleElement().satisfies(change -> {
                assertThat(change.personKey()).isEqualTo(ANNA);
                assertThat(change.differences())
                        .extracting(Difference::part)
                        .containsExactly("goalTypes", "startDateField");
                assertThat(change.differences().get(0).before()).isEqualTo("Epic");
                assertThat(change.differences().get(0).after()).isNotBlank().isNotEqualTo("1");
            });
        }

        @Test
        void takesAFieldBackOutOfUse() {
            change(settings(List.of("2"), List.of(), "customfield_1"));
            change(settings(List.of("2"), List.of(), null));

            assertThat(current.settings().startDateField()).isEmpty();
        }

        @Test
        void doesNothingForTheSameSettingsAgain() {
            change(settings(List.of("2"), List.of(), null));

            assertThat(current.rules().version()).isEqualTo(1);
            assertThat(planning.fullRuns()).isZero();
        }
    }

    @Nested
    class WhenASettingIsNotFit {

        private Reason refusal(Settings wanted) {
            return catchThrowableOfType(InvalidSettingException.class, () -> change(wanted))
                    .reason();
        }

        @Test
        void saysWhy() {
            assertThat(refusal(settings(List.of(), List.of(), null))).isEqualTo(Reason.NO_GOAL_TYPE);
            assertThat(refusal(settings(List.of("9"), List.of(), null))).isEqualTo(Reason.UNKNOWN_ISSUE_TYPE);
            assertThat(refusal(settings(List.of("3"), List.of(), null))).isEqualTo(Reason.SUB_TASK_AS_GOAL);
            assertThat(refusal(settings(List.of("2"), List.of("9"), null))).isEqualTo(Reason.UNKNOWN_ISSUE_TYPE);
            assertThat(refusal(settings(List.of("2"), List.of("1", "2"), null))).isEqualTo(Reason.GOAL_AND_ACTIVITY);
            assertThat(refusal(settings(List.of("2"), List.of(), "customfield_9")))
                    .isEqualTo(Reason.UNKNOWN_DATE_FIELD);
        }

        @Test
        void keepsWhatWas() {
            refusal(settings(List.of("1"), List.of(), "customfield_9"));

            assertThat(current.settings()).isEqualTo(settings(List.of("2"), List.of(), null));
            assertThat(planning.fullRuns()).isZero();
        }
    }

    @Nested
    class WhenThePersonIsNoAdministrator {

        @Test
        void refusesWithoutEvenLookingAtTheSettings() {
            assertThatThrownBy(() ->
                            planning.changeSettings().change(Optional.of("ben"), settings(List.of(), List.of(), null)))
                    .isInstanceOf(NotAllowedException.class);
        }
    }
}

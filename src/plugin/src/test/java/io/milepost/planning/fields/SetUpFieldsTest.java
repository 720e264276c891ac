package io.milepost.planning.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.fields.FieldPurpose.Kind;
import io.milepost.planning.fields.JiraFields.NewField;
import io.milepost.planning.fields.JiraFields.Project;
import io.milepost.planning.fields.JiraFields.Screen;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SetUpFieldsTest {

    private static final Optional<String> ANNA = Optional.of("anna");
    private static final Screen DEFAULT = new Screen(1, "Default Screen");
    private static final Project MARKETING = new Project(10, "MKT", "Marketing");

    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final InMemoryJiraFields jira = new InMemoryJiraFields();
    private final FieldUnits units = new FieldUnits(planning);
    private final SetUpFields setUp =
            new SetUpFields(jira, units, planning.currentSettings(), planning.rights(), planning, planning.audit());

    @BeforeEach
    void annaAdministers() {
        planning.administersJira("anna");
    }

    private static FieldWish wish(Set<FieldPurpose> purposes, Set<Long> projects, Set<Long> screens) {
        return new FieldWish(purposes, projects, screens, Map.of());
    }

    private static FieldWish everything() {
        return wish(EnumSet.allOf(FieldPurpose.class), Set.of(), Set.of(1L));
    }

    @Nested
    class WhenNothingIsThere {

        @Test
        void saysWhatItWillDoAndDoesNothingYet() {
            assertThat(setUp.preview(ANNA, wish(Set.of(FieldPurpose.CHANNEL), Set.of(10L), Set.of(1L))))
                    .containsExactly(
                            new SetUpStep.Create(FieldPurpose.CHANNEL, "Channel", List.of(MARKETING)),
                            new SetUpStep.Show(FieldPurpose.CHANNEL, "Channel", DEFAULT));
            assertThat(jira.made).isEmpty();
            assertThat(jira.fields()).isEmpty();
        }

        @Test
        void doesWhatItSaid() {
            List<SetUpStep> said = setUp.preview(ANNA, everything());

            assertThat(setUp.carryOut(ANNA, everything())).isEqualTo(said).hasSize(28);
            assertThat(jira.fields()).hasSize(14).allSatisfy(field -> assertThat(field.screens())
                    .containsExactly(1L));
        }

        @Test
        void givesFieldsOfGoalsToTheGoalTypesOnly() {
            setUp.carryOut(
                    ANNA, wish(EnumSet.of(FieldPurpose.TARGET, FieldPurpose.PLANNED_COST), Set.of(10L), Set.of()));

            assertThat(jira.made)
                    .containsExactly(
                            new NewField(
                                    "Target",
                                    Kind.NUMBER,
                                    List.of(10L),
                                    planning.currentSettings().settings().goalTypes()),
                            new NewField("Planned cost", Kind.NUMBER, List.of(10L), List.of()));
        }

        @Test
        void keepsTheUnitsOfNumbers() {
            FieldWish inEuro = new FieldWish(
                    Set.of(FieldPurpose.PLANNED_COST), Set.of(), Set.of(), Map.of(FieldPurpose.PLANNED_COST, " EUR "));

            assertThat(setUp.carryOut(ANNA, inEuro))
                    .contains(new SetUpStep.Measure(FieldPurpose.PLANNED_COST, "Planned cost", "EUR"));
            assertThat(units.unitOf("customfield_101")).isEqualTo("EUR");
            assertThat(setUp.preview(ANNA, inEuro)).isEmpty();
        }
    }

    @Nested
    class WhenFieldsAreThereAlready {

        @Test
        void doesNothingTheSecondTime() {
            setUp.carryOut(ANNA, everything());

            assertThat(setUp.preview(ANNA, everything())).isEmpty();
            assertThat(setUp.carryOut(ANNA, everything())).isEmpty();
            assertThat(jira.made).hasSize(14);
        }

        @Test
        void takesAnyFieldOfATypeThatHasOnePurpose() {
            jira.field("customfield_7", "Kanal", Kind.CHANNEL, 1L);

            assertThat(setUp.preview(ANNA, wish(Set.of(FieldPurpose.CHANNEL), Set.of(), Set.of(1L, 2L))))
                    .containsExactly(
                            new SetUpStep.Show(FieldPurpose.CHANNEL, "Kanal", new Screen(2, "Workflow Screen")));
        }

        @Test
        void knowsNumbersByTheirNamesInTheOwnLanguageAndInEnglish() {
            jira.field("customfield_7", "baseline", Kind.NUMBER).field("customfield_8", "Leads", Kind.NUMBER);

            assertThat(setUp.preview(
                            ANNA, wish(EnumSet.of(FieldPurpose.BASELINE, FieldPurpose.TARGET), Set.of(), Set.of())))
                    .containsExactly(new SetUpStep.Create(FieldPurpose.TARGET, "Target", List.of()));

            jira.field("customfield_9", "AUSGANGSWERT", Kind.NUMBER);
            assertThat(setUp.states(ANNA).get(0).present()).isPresent();
        }
    }

    @Nested
    class WhenItIsNotToBe {

        @Test
        void refusesWhoIsNoAdministrator() {
            Optional<String> ben = Optional.of("ben");
            assertThatThrownBy(() -> setUp.states(ben)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> setUp.preview(ben, everything())).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> setUp.carryOut(ben, everything())).isInstanceOf(NotAllowedException.class);
            assertThat(jira.made).isEmpty();
        }

        @Test
        void refusesWhatIsNotThereByName() {
            assertThatThrownBy(() -> setUp.carryOut(ANNA, wish(Set.of(), Set.of(11L), Set.of())))
                    .isInstanceOf(WishRefusedException.class)
                    .hasMessage("project: 11");
            assertThatThrownBy(() -> setUp.preview(ANNA, wish(Set.of(), Set.of(), Set.of(9L))))
                    .hasMessage("screen: 9");
            assertThatThrownBy(() ->
                            new FieldWish(Set.of(), Set.of(), Set.of(), Map.of(FieldPurpose.TARGET, "x".repeat(21))))
                    .isInstanceOf(WishRefusedException.class);
        }
    }

    @Test
    void isWrittenDownStepByStep() {
        setUp.carryOut(ANNA, wish(Set.of(FieldPurpose.CHANNEL), Set.of(10L), Set.of(1L)));

        assertThat(planning.audited())
                .extracting(change -> change.subject() + " " + change.differences())
                .containsExactly(
                        "Channel [Difference[part=created, before=, after=MKT]]",
                        "Channel [Difference[part=screen, before=, after=Default Screen]]");
    }
}

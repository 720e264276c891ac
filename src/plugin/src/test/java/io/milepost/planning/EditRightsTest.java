package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditRightsTest {

    private static final Optional<String> ANNA = Optional.of("anna");
    private static final Optional<String> BEN = Optional.of("ben");

    private final InMemoryPlanning planning = new InMemoryPlanning()
            .administersProject("anna", "MKT")
            .editsPlan("ben", "MKT")
            .editsPlan("ben", "WEB");
    private final EditRights rights = planning.rights();

    @Nested
    class WhenAPlanNamesAnEditor {

        @Test
        void letsHimEditAsTheProjectsAdministratorsDo() {
            assertThat(rights.mayEditPlan(ANNA, "MKT")).isTrue();
            assertThat(rights.mayEditPlan(BEN, "MKT")).isTrue();
            assertThat(rights.mayEditPlan(ANNA, "WEB")).isFalse();
            assertThat(rights.mayEditPlan(Optional.empty(), "MKT")).isFalse();
            assertThatThrownBy(() -> rights.checkEditPlan(ANNA, "WEB")).isInstanceOf(NotAllowedException.class);
        }

        @Test
        void doesNotMakeHimAnAdministrator() {
            assertThat(rights.mayAdminister(BEN)).isFalse();
        }

        @Test
        void letsNobodyEditAllOfNothing() {
            assertThat(rights.mayEditAll(BEN, List.of("MKT", "WEB"))).isTrue();
            assertThat(rights.mayEditAll(ANNA, List.of("MKT", "WEB"))).isFalse();
            assertThat(rights.mayEditAll(BEN, List.of())).isFalse();
        }
    }

    @Nested
    class WhenOnePlanRulesSeveralProjects {

        @Test
        void letsOnlyThoseChangeTheRulesWhoEditAllOfThem() {
            planning.ruledTogether("MKT", "WEB");

            assertThat(rights.mayEditRules(BEN, "MKT")).isTrue();
            assertThat(rights.mayEditRules(ANNA, "MKT")).isFalse();
            assertThat(rights.rulesEditable(BEN, Set.of("MKT", "NEW"))).containsExactly("MKT");
            assertThatThrownBy(() -> rights.checkEditRules(ANNA, "MKT")).isInstanceOf(NotAllowedException.class);
        }

        @Test
        void letsAdministratorsOfOneProjectStillEditItsGoals() {
            planning.ruledTogether("MKT", "WEB");

            assertThat(rights.mayEditPlan(ANNA, "MKT")).isTrue();
        }
    }

    @Nested
    class WhenEachProjectHasItsOwnPlan {

        @Test
        void letsItsAdministratorsChangeTheRules() {
            assertThat(rights.mayEditRules(ANNA, "MKT")).isTrue();
            assertThat(rights.mayEditRules(ANNA, "WEB")).isFalse();
        }
    }
}

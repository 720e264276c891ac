package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.domain.plan.Plan.Projects;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Judging;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.planning.InvalidSettingException.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangePlansTest {

    private static final Optional<String> ANNA = Optional.of("anna");
    private static final Circle BOARD = new Circle(Set.of("board"), Set.of());
    private static final Access FOR_THE_BOARD = new Access(Circle.NOBODY, BOARD);
    private static final PlanRules PATIENT = new PlanRules(
            PlanRules.STANDARD.work(),
            PlanRules.STANDARD.health(),
            new Judging(RollUp.WEIGHTED_MEAN, PaceShape.LINEAR, 200));

    private final InMemoryPlanning planning = new InMemoryPlanning().administersJira("anna");
    private final ChangePlans change = planning.changePlans();

    private static Plan plan(String name, Access access, Long... projects) {
        return new Plan(name, new Projects(List.of(projects)), access);
    }

    private PlanRules rulesOf(long project) {
        RuleRevisions rules = planning.plans().ruleRevisions();
        return rules.current(rules.holder(project)).content();
    }

    private void saveOwnRules(long project, PlanRules rules) {
        RulesHolder own = RulesHolder.project(project);
        RuleRevisions revisions = planning.plans().ruleRevisions();
        Saving saving = new Saving(InMemoryPlanning.NOW, ANNA, "");
        revisions.append(own, revisions.current(own).followedBy(rules, saving));
    }

    @Nested
    class WhenAPlanIsMade {

        @Test
        void rulesItsProjectsByTheRulesOfTheFirstAndHasEverythingCalculatedAnew() {
            saveOwnRules(7, PATIENT);

            change.create(ANNA, plan("Brand", Access.OPEN, 7L, 8L));

            assertThat(rulesOf(7)).isEqualTo(PATIENT);
            assertThat(rulesOf(8)).isEqualTo(PATIENT);
            assertThat(rulesOf(9)).isEqualTo(PlanRules.STANDARD);
            assertThat(planning.fullRuns()).isEqualTo(1);
        }

        @Test
        void saysBeforeWhichRulesWouldHoldAndKeepsNothing() {
            saveOwnRules(7, PATIENT);

            assertThat(change.tried(ANNA, Optional.empty(), Optional.of(plan("Brand", Access.OPEN, 7L, 8L))))
                    .isEqualTo(Map.of(7L, PATIENT, 8L, PATIENT));
            assertThat(planning.plans().keptPlans().current()).isEmpty();
        }

        @Test
        void tellsTheAuditByNames() {
            change.create(ANNA, plan("Brand", FOR_THE_BOARD, 8L, 7L));

            assertThat(planning.audited())
                    .extracting(SettingsChange::area)
                    .containsExactly(Area.PLAN, Area.PERMISSIONS);
            assertThat(planning.audited().get(0).differences())
                    .containsExactly(new Difference("name", "", "Brand"), new Difference("projects", "", "MKT, WEB"));
            assertThat(planning.audited().get(1).differences())
                    .containsExactly(new Difference("viewers.groups", "", "board"));
        }

        @Test
        void takesItsGoalsOutOfTheIndexWhereItIsForSome() {
            change.create(ANNA, plan("Brand", FOR_THE_BOARD, 7L));

            assertThat(planning.indexedProjects()).containsExactly(7L);
        }
    }

    @Nested
    class WhenAPlanIsChanged {

        private final long id = change.create(ANNA, plan("Brand", Access.OPEN, 7L, 8L));

        @Test
        void keepsItsRulesThoughAnotherProjectComesFirst() {
            saveOwnRules(9, PATIENT);

            change.change(ANNA, id, 1, plan("Brand", Access.OPEN, 9L, 7L));

            assertThat(rulesOf(9)).isEqualTo(PlanRules.STANDARD);
            assertThat(rulesOf(8)).isEqualTo(PlanRules.STANDARD);
            assertThat(planning.fullRuns()).isEqualTo(2);
        }

        @Test
        void calculatesNothingWhereOnlyPeopleChange() {
            change.change(ANNA, id, 1, plan("Brand", FOR_THE_BOARD, 7L, 8L));
            change.change(ANNA, id, 2, plan("Board's brand", FOR_THE_BOARD, 7L, 8L));

            assertThat(planning.fullRuns()).isEqualTo(1);
            assertThat(planning.indexedProjects()).containsExactlyInAnyOrder(7L, 8L);
        }

        @Test
        void refusesAnotherVersionAndAPlanThatIsNotThere() {
            Plan wanted = plan("Brand", Access.OPEN, 7L);

            assertThatThrownBy(() -> change.change(ANNA, id, 2, wanted)).isInstanceOf(KeptPlanConflictException.class);
            assertThatThrownBy(() -> change.change(ANNA, 99, 1, wanted)).isInstanceOf(UnknownPlanException.class);
        }

        @Test
        void writesNothingForTheSameAgain() {
            change.change(ANNA, id, 1, plan("Brand", Access.OPEN, 7L, 8L));

            assertThat(planning.plans().keptPlans().current().get(id).version()).isEqualTo(1);
        }
    }

    @Nested
    class WhenAPlanIsDeleted {

        @Test
        void givesItsProjectsTheirOwnRulesBack() {
            saveOwnRules(8, PATIENT);
            long id = change.create(ANNA, plan("Brand", FOR_THE_BOARD, 7L, 8L));
            assertThat(change.tried(ANNA, Optional.of(id), Optional.empty()))
                    .isEqualTo(Map.of(7L, PlanRules.STANDARD, 8L, PATIENT));

            change.delete(ANNA, id, 1);

            assertThat(rulesOf(8)).isEqualTo(PATIENT);
            assertThat(planning.fullRuns()).isEqualTo(2);
            assertThat(planning.audited().get(2).differences()).contains(new Difference("name", "Brand", ""));
        }
    }

    @Nested
    class WhenAPlanIsNotFit {

        private Reason refusal(Plan wanted) {
            return catchThrowableOfType(InvalidSettingException.class, () -> change.create(ANNA, wanted))
                    .reason();
        }

        @Test
        void saysWhy() {
            change.create(ANNA, plan("Brand", Access.OPEN, 7L));

            assertThat(refusal(plan("brand", Access.OPEN, 8L))).isEqualTo(Reason.PLAN_NAME_TAKEN);
            assertThat(refusal(plan("Other", Access.OPEN, 99L))).isEqualTo(Reason.UNKNOWN_PROJECT);
            assertThat(refusal(plan("Other", Access.OPEN, 7L))).isEqualTo(Reason.PROJECT_IN_OTHER_PLAN);
            assertThat(refusal(plan("Other", new Access(new Circle(Set.of("gone"), Set.of()), BOARD), 8L)))
                    .isEqualTo(Reason.UNKNOWN_GROUP);
            assertThat(refusal(plan("Other", new Access(new Circle(Set.of(), Set.of(1L)), BOARD), 8L)))
                    .isEqualTo(Reason.UNKNOWN_ROLE);
        }

        @Test
        void refusesASearchThatJiraDoesNotUnderstand() {
            assertThat(refusal(new Plan("Found", new Plan.Search("broken"), Access.OPEN)))
                    .isEqualTo(Reason.SEARCH_NOT_UNDERSTOOD);
        }
    }

    @Nested
    class WhenThePersonIsNoAdministrator {

        @Test
        void refusesWhateverThePlanNamesHim() {
            Optional<String> ben = Optional.of("ben");
            Plan wanted = plan("Brand", Access.OPEN, 7L);

            assertThatThrownBy(() -> change.create(ben, wanted)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> change.change(ben, 1, 1, wanted)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> change.delete(ben, 1, 1)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> change.tried(ben, Optional.empty(), Optional.of(wanted)))
                    .isInstanceOf(NotAllowedException.class);
        }
    }
}

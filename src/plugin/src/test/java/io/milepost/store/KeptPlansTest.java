package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.domain.plan.Plan.Projects;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.PlanFrame;
import io.milepost.domain.plan.PlanFrame.Budget;
import io.milepost.domain.plan.PlanFrame.Horizon;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.testsupport.RequiresPostgres;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeptPlansTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final Instant NINE = Instant.parse("2027-01-01T09:00:00Z");
        private static final PlanFrame FRAME = new PlanFrame(
                Optional.of(new Horizon(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"))),
                Optional.of(new Budget(new BigDecimal("250000.5"), "EUR")));
        private static final Plan BRAND = new Plan(
                "Brand \"2027\" ü",
                new Projects(List.of(7L, 8L)),
                new Access(new Circle(Set.of("editors"), Set.of(10_002L)), new Circle(Set.of("board"), Set.of())),
                FRAME);
        private static final Plan FOUND = new Plan("Launches", new Search("labels = launch"), Access.OPEN);

        private ActiveObjectsKeptPlans plans;
        private ActiveObjectsRuleRevisions rules;
        private ActiveObjectsPlanRecords records;

        @BeforeEach
        void makeRecords() {
            plans = new ActiveObjectsKeptPlans(tables.ao());
            rules = new ActiveObjectsRuleRevisions(tables.ao());
            records = new ActiveObjectsPlanRecords(tables.ao());
        }

        private static Saving saving(int minute) {
            return new Saving(NINE.plusSeconds(60L * minute), Optional.of("anna"), "");
        }

        private static PlanRules onTrackFrom(int points) {
            PlanRules standard = PlanRules.STANDARD;
            HealthRule health =
                    new HealthRule(BigDecimal.valueOf(points), BigDecimal.valueOf(-50), Share.ofMillionths(100_000));
            return new PlanRules(standard.work(), health, standard.judging());
        }

        private Revision<PlanRules> saveRules(RulesHolder holder, int points, int minute) {
            Revision<PlanRules> next = rules.current(holder).followedBy(onTrackFrom(points), saving(minute));
            assertThat(rules.append(holder, next)).isTrue();
            return next;
        }

        private boolean delete(long id, int minute) {
            int version = plans.current().get(id).version();
            return plans.append(id, new Revision<>(version + 1, Optional.empty(), Optional.of(saving(minute))));
        }

        @Test
        void keepsPlansToTheLetterAndNumbersThem() {
            assertThat(plans.add(BRAND, saving(0))).isEqualTo(1);
            assertThat(plans.add(FOUND, saving(1))).isEqualTo(2);

            assertThat(plans.plans()).isEqualTo(Map.of(1L, BRAND, 2L, FOUND));
            assertThat(plans.current().get(1L).saving()).contains(saving(0));
        }

        @Test
        void letsOnlyOneEditorWriteAVersion() {
            long id = plans.add(BRAND, saving(0));
            Revision<Optional<Plan>> next = new Revision<>(2, Optional.of(FOUND), Optional.of(saving(1)));

            assertThat(plans.append(id, next)).isTrue();
            assertThat(plans.append(id, next)).isFalse();
            assertThat(plans.plans()).isEqualTo(Map.of(id, FOUND));
        }

        @Test
        void neverGivesTheNumberOfADeletedPlanAgain() {
            long first = plans.add(BRAND, saving(0));
            assertThat(delete(first, 1)).isTrue();

            assertThat(plans.plans()).isEmpty();
            assertThat(plans.add(FOUND, saving(2))).isEqualTo(first + 1);
        }

        @Test
        void rulesAPlansProjectsByItsOwnRulesAndTheOthersByTheirs() {
            Revision<PlanRules> own = saveRules(RulesHolder.project(9), -1, 0);
            saveRules(RulesHolder.project(7), -2, 0);
            long id = plans.add(BRAND, saving(1));
            Revision<PlanRules> shared = saveRules(RulesHolder.plan(id), -3, 2);

            assertThat(rules.holder(7)).isEqualTo(RulesHolder.plan(id));
            assertThat(rules.holder(9)).isEqualTo(RulesHolder.project(9));
            assertThat(records.rulesAt(NINE.plusSeconds(600), Set.of(7L, 8L, 9L)))
                    .isEqualTo(Map.of(7L, shared, 8L, shared, 9L, own));
            assertThat(new ActiveObjectsPlans(tables.ao()).rules())
                    .isEqualTo(Map.of(7L, shared.content(), 8L, shared.content(), 9L, own.content()));
        }

        @Test
        void rulesAPastDayByThePlanOfThen() {
            Revision<PlanRules> own = saveRules(RulesHolder.project(7), -2, 0);
            plans.add(BRAND, saving(5));

            assertThat(records.rulesAt(NINE.plusSeconds(240), Set.of(7L))).isEqualTo(Map.of(7L, own));
            assertThat(records.rulesAt(NINE.plusSeconds(600), Set.of(7L))).isEmpty();
        }

        @Test
        void givesProjectsTheirOwnRulesBackOnceThePlanIsDeleted() {
            Revision<PlanRules> own = saveRules(RulesHolder.project(7), -2, 0);
            long id = plans.add(BRAND, saving(1));
            saveRules(RulesHolder.plan(id), -3, 2);
            delete(id, 3);

            assertThat(records.rulesAt(NINE.plusSeconds(600), Set.of(7L, 8L))).isEqualTo(Map.of(7L, own));
            assertThat(new ActiveObjectsPlans(tables.ao()).rules()).isEqualTo(Map.of(7L, own.content()));
        }

        @Test
        void countsChangesOfPlansAsChangesOfRules() {
            plans.add(BRAND, saving(0));
            delete(1, 1);

            assertThat(rules.changes()).isEqualTo(2);
        }

        @Test
        void readsTheRulesOfManyProjectsInAsManyStatementsAsOfOne() {
            plans.add(BRAND, saving(0));
            saveRules(RulesHolder.plan(1), -3, 0);
            Set<Long> many = LongStream.range(0, 500).boxed().collect(Collectors.toSet());

            int one = tables.statements().during(() -> records.rulesAt(NINE.plusSeconds(600), Set.of(7L)));
            int all = tables.statements().during(() -> records.rulesAt(NINE.plusSeconds(600), many));

            assertThat(all).isEqualTo(one);
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}

package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.milepost.domain.plan.AnyPlan;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRules;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanDocumentTest {

    @Provide
    static Arbitrary<GoalPlan> plans() {
        return AnyPlan.plans();
    }

    @Provide
    static Arbitrary<PlanRules> rules() {
        return AnyPlan.rules();
    }

    @Property(tries = 500)
    void everyPlanIsReadAsItWasWritten(@ForAll("plans") GoalPlan plan) {
        assertThat(PlanDocument.read(PlanDocument.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 300)
    void allRulesAreReadAsTheyWereWritten(@ForAll("rules") PlanRules rules) {
        assertThat(RulesDocument.read(RulesDocument.write(rules))).isEqualTo(rules);
    }

    @Example
    void rulesFromBeforeHealthsHadNamesKeepTheStandardOnes() {
        assertThat(RulesDocument.read("{}")).isEqualTo(PlanRules.STANDARD);
        assertThat(RulesDocument.read("{\"healthNames\":{\"serene\":\"Calm\"}}"))
                .isEqualTo(PlanRules.STANDARD);
    }

    @Property(tries = 100)
    void numbersAreTexts(@ForAll("plans") GoalPlan plan) {
        assertThat(JsonParser.parseString(PlanDocument.write(plan)).toString()).doesNotContainPattern("[:,\\[]-?[0-9]");
    }

    @Example
    void propertiesOfANewerMilepostArePassedOver() {
        GoalPlan plan = PlanDocument.read("{\"stage\":\"draft\",\"why\":\"\",\"colour\":{\"of\":[1,null]}}");

        assertThat(plan.stage()).isEqualTo(GoalStage.DRAFT);
        assertThat(plan.kpis()).isEmpty();
    }
}

package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.Figures;
import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.FormulaOutcome.Calculated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KpiLibraryFormulasTest {

    private static final KpiLibrary LIBRARY = KpiLibrary.bundled();

    @Nested
    class WhenAFormulaIsCalculated {

        /** One line a formula: id, inputs, value; the figures of calculation.md and requirements.md where they have some. */
        private static final String CASES =
                """
                gap                      | Actual=70000, Target=121000                                        | -51000
                attainment               | Actual=70000, Target=121000                                        | 57.85124
                attainment-from-baseline | Actual=73.4, Baseline=71, Target=77                                | 40
                campaign-cover           | Targets of the campaigns=112, Target of the goal=100               | 112
                mql-to-sql               | Sales qualified leads=140, Marketing qualified leads=200           | 70
                cost-per-lead            | Marketing spend=1250, Sales leads=40                               | 31.25
                lead-to-customer-rate    | Sales leads that became customers=9, Sales leads=120               | 7.5
                stage-conversion         | In the next stage=45, In the stage=180                             | 25
                conversion-rate          | Conversions=30, Visits=1200                                        | 2.5
                email-open-rate          | E-mails opened=210, E-mails delivered=1000                         | 21
                email-click-rate         | E-mail clicks=35, E-mails delivered=1000                           | 3.5
                email-unsubscribe-rate   | Unsubscribed=2, E-mails delivered=1000                             | 0.2
                email-deliverability     | E-mails delivered=980, E-mails sent=1000                           | 98
                social-conversion        | Purchases=12, Clicks=480                                           | 2.5
                average-basket           | Revenue=1794, Orders=12                                            | 149.5
                linkedin-click-rate      | LinkedIn clicks=11, LinkedIn impressions=2000                      | 0.55
                ad-click-rate            | Advertisement clicks=90, Impressions=60000                         | 0.15
                retention-rate           | Customers at the end=900, New customers=166, Customers at the start=1000 | 73.4
                churn-rate               | Customers lost=266, Customers at the start=1000                    | 26.6
                return-on-investment     | Revenue=4, Cost=1                                                  | 300
                marketing-budget-share   | Marketing budget=90000, Gross revenue=1000000                      | 9
                cost-variance            | Actual cost=10400, Planned cost=10000                              | 400
                revenue-growth           | Revenue=130, Revenue before=100                                    | 30
                revenue-per-employee     | Revenue=1000000, Employees=8                                       | 125000
                sales-growth             | Sales=125, Sales before=100                                        | 25
                deadline-met-rate        | Deadlines met=7, Deadlines=8                                       | 87.5
                schedule-variance        | Actual days=12.5, Planned days=10                                  | 2.5
                employee-retention       | Employees at the end=22, New employees=4, Employees at the start=20 | 90
                market-share             | Own sales=15, Sales of the market=120                              | 12.5
                """;

        private static final Map<String, List<String>> BY_ID = CASES.lines()
                .map(line -> List.of(line.split("\\s*\\|\\s*")))
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells));

        static Stream<KpiTemplate> calculated() {
            return LIBRARY.templates().stream()
                    .filter(template -> template.calculation().isPresent());
        }

        @ParameterizedTest
        @MethodSource("calculated")
        void hasTheWorkedValue(KpiTemplate template) {
            assertThat(BY_ID).as("worked values").containsKey(template.id());
            List<String> worked = BY_ID.get(template.id());
            Map<String, KpiValue> inputs = inputs(worked.get(1));

            assertThat(inputs)
                    .containsOnlyKeys(
                            template.calculation().orElseThrow().inputs().keySet());
            assertThat(formula(template).value(Figures.ofOne(inputs)))
                    .isEqualTo(new Calculated(KpiValue.of(worked.get(2))));
        }

        @Test
        void hasNoWorkedValueOfAKpiThatIsGone() {
            assertThat(calculated().map(KpiTemplate::id)).containsAll(BY_ID.keySet());
        }

        @Test
        void explainsOneDollarThatBringsFour() {
            assertThat(formula(LIBRARY.find("return-on-investment").orElseThrow())
                            .explained(Figures.ofOne(inputs("Revenue=4, Cost=1"))))
                    .isEqualTo("(4 - 1) / 1 × 100 = 300");
        }

        private static Formula formula(KpiTemplate template) {
            return template.calculation().orElseThrow().formula();
        }

        private static Map<String, KpiValue> inputs(String list) {
            return Arrays.stream(list.split(", "))
                    .map(input -> input.split("="))
                    .collect(Collectors.toMap(input -> input[0], input -> KpiValue.of(input[1])));
        }
    }
}

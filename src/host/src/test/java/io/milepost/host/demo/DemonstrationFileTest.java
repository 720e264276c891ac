package io.milepost.host.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.host.demo.Demonstration.Activity;
import io.milepost.host.demo.Demonstration.Goal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DemonstrationFileTest {
    private final Demonstration marketing = DemonstrationFile.marketing();

    @Nested
    class TheMarketingFile {

        @Test
        void hasAtLeastEightGoalsInMarketing() {
            assertThat(marketing.goals().stream().filter(goal -> goal.project().equals("MKT")))
                    .hasSizeGreaterThanOrEqualTo(8);
        }

        @Test
        void spansThreeYearsWithTheRetentionGoal() {
            Goal retention = goal("retention");

            assertThat(retention.days().due() - retention.days().start()).isEqualTo(3 * 365);
            assertThat(retention.activities())
                    .extracting(Activity::summary)
                    .contains(
                            "Loyalty programme",
                            "Post-purchase e-mail sequence",
                            "Faster service response",
                            "Exclusive content for members");
        }

        @Test
        void chainsVisibilityCustomersAndSales() {
            assertThat(goal("visibility").contributesTo()).containsExactly("customers");
            assertThat(goal("customers").contributesTo()).containsExactly("sales");
        }

        @Test
        void holdsAYearOfWork() {
            assertThat(activities()).hasSizeBetween(60, 140);
            assertThat(activities()
                            .mapToInt(activity -> activity.steps().all().size())
                            .sum())
                    .isGreaterThan(200);
            assertThat(activities().flatMap(activity -> activity.steps().all().stream()))
                    .extracting(Steps.Step::what)
                    .contains("Reopen", "Close as Won't Do");
        }
    }

    @Nested
    class WhenThePersonWhoEditsItMakesAMistake {

        @Test
        void refusesAMemberThatNobodyKnows() {
            assertThatThrownBy(() -> read("sead: 7")).hasMessageContaining("sead");
        }

        @Test
        void refusesAStepThatIsNotInThePast() {
            assertThatThrownBy(() -> Steps.of("-20 Start progress, 3 Done")).hasMessageContaining("\"3 Done\"");
        }

        @Test
        void refusesStepsInTheWrongOrder() {
            assertThatThrownBy(() -> Steps.of("-20 Done, -30 Start progress")).hasMessageContaining("Start progress");
        }

        @Test
        void refusesADueDateBeforeTheStart() {
            assertThatThrownBy(() -> new Days(10, 5)).hasMessageContaining("due on day 5");
        }
    }

    private Goal goal(String name) {
        return marketing.goals().stream()
                .filter(goal -> goal.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Activity> activities() {
        return Stream.concat(
                        marketing.goals().stream().flatMap(goal -> goal.activities().stream()),
                        marketing.activities().stream())
                .flatMap(activity -> Stream.concat(Stream.of(activity), activity.subTasks().stream()));
    }

    private static Demonstration read(String yaml) throws IOException {
        return DemonstrationFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}

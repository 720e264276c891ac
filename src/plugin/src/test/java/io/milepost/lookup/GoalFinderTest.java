package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Progress;
import io.milepost.domain.plan.GoalStage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalFinderTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .project(9, "ZZZ", "Last")
            .issue(2, "MKT-2", "Win new customers", Progress.TO_DO)
            .issue(10, "MKT-10", "Keep customers", Progress.TO_DO)
            .issue(20, "WEB-1", "Tell customers of web-1 news", Progress.TO_DO)
            .issue(30, "WEB-10", "A faster site", Progress.TO_DO)
            .goal(2, OptionalLong.empty())
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .goal(30, OptionalLong.empty());

    private List<String> find(String text) {
        return find(text, Optional.empty(), 20);
    }

    private List<String> find(String text, Optional<String> project, int limit) {
        return world.goalFinder().find(ANNA, text, project, limit).stream()
                .map(IssueDetails::key)
                .toList();
    }

    @Nested
    class WhenPeopleType {

        @Test
        void findsByEveryWordOfASummary() {
            assertThat(find("CUSTOMERS ne")).containsExactly("MKT-2", "WEB-1");
        }

        @Test
        void findsByTheBeginningOfAKeyFirst() {
            assertThat(find("web-1")).containsExactly("WEB-1", "WEB-10");
            assertThat(find("mkt-1")).containsExactly("MKT-10");
        }

        @Test
        void offersAllForNoText() {
            assertThat(find("  ")).containsExactly("MKT-2", "MKT-10", "WEB-1", "WEB-10");
        }

        @Test
        void takesSignsOfSearchLanguagesAsTheyAre() {
            assertThat(find("%")).isEmpty();
            assertThat(find("cust*")).isEmpty();
        }

        @Test
        void putsTheProjectsOwnFirst() {
            assertThat(find("customers", Optional.of("WEB"), 20)).containsExactly("WEB-1", "MKT-2", "MKT-10");
        }

        @Test
        void offersNoMoreThanAreWanted() {
            assertThat(find("", Optional.of("WEB"), 3)).containsExactly("WEB-1", "WEB-10", "MKT-2");
        }
    }

    @Nested
    class WhenThereAreManyGoals {

        @BeforeEach
        void makeThem() {
            for (long id = 1001; id <= 3500; id++) {
                world.issue(id, "MKT-" + id, "One of many", Progress.TO_DO).goal(id, OptionalLong.empty());
            }
            world.issue(9000, "ZZZ-1", "Rare", Progress.TO_DO).goal(9000, OptionalLong.empty());
        }

        @Test
        void readsNoFurtherThanToTheLastThatIsOffered() {
            assertThat(find("faster", Optional.of("WEB"), 1)).containsExactly("WEB-10");
            assertThat(find("web-10", Optional.of("WEB"), 1)).containsExactly("WEB-10");

            assertThat(world.namesRead()).isLessThan(3_000);
        }

        @Test
        void readsDetailsOnlyOfThoseThatAreOffered() {
            int before = world.detailsRead();

            assertThat(find("many", Optional.empty(), 20)).hasSize(20).startsWith("MKT-1001");

            assertThat(world.detailsRead() - before).isEqualTo(20);
        }

        @Test
        void findsTheLastOne() {
            assertThat(find("rare")).containsExactly("ZZZ-1");
        }

        @Test
        void readsNothingOfProjectsThatThePersonDoesNotSee() {
            world.hideProject("MKT");

            assertThat(find("rare")).containsExactly("ZZZ-1");
            assertThat(world.namesRead()).isLessThan(10);
        }
    }

    @Nested
    class WhenAGoalIsNotToBeOffered {

        @Test
        void leavesOutWhatThePersonMayNotSee() {
            world.hide(10);

            assertThat(find("customers")).containsExactly("MKT-2", "WEB-1");
        }

        @Test
        void leavesOutWhatWasClosedOrPutAway() {
            world.plans()
                    .plan(2, PlanExamples.in(GoalStage.DRAFT))
                    .plan(10, PlanExamples.in(GoalStage.ARCHIVED))
                    .plan(20, PlanExamples.closedOn("2026-11-01"));

            assertThat(find("customers")).containsExactly("MKT-2");
        }
    }
}

package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every way in which work leaves, enters or changes a goal corrects the goal's numbers without being asked. */
class CorrectionsInHostTest {

    private final Work work = new Work(DemoHost.person("admin"), "MKT");

    private String goal;
    private String first;
    private String second;

    @BeforeEach
    void aGoalWithTwoActivities() {
        goal = work.goal("Corrections");
        first = work.activity("First", goal);
        second = work.activity("Second", goal);
        Eventually.is("0 of 2", () -> work.delivery(goal));
    }

    @Nested
    class WhenAnActivityMovesThroughItsWorkflow {

        @Test
        void halfIsDeliveredInProgressAndAllWhenDone() {
            work.transition(first, "In Progress");
            Eventually.is("0.5 of 2", () -> work.delivery(goal));
            work.transition(first, "Done");
            Eventually.is("1 of 2", () -> work.delivery(goal));
        }

        @Test
        void theLedgerNamesIssueStatusesAndPerson() {
            work.transition(first, "In Progress");
            Eventually.is("0.5 of 2", () -> work.delivery(goal));
            JsonNode cause = work.ledger(goal).at("/entries/0/causes/0");
            assertThat(cause.get("kind").asText()).isEqualTo("transition");
            assertThat(cause.at("/issue/key").asText()).isEqualTo(first);
            assertThat(cause.get("from").asText()).isEqualTo("To Do");
            assertThat(cause.get("to").asText()).isEqualTo("In Progress");
            assertThat(cause.at("/person/name").asText()).isEqualTo("admin");
        }

        @Test
        void closingAsWontDoTakesItOut() {
            work.transition(first, "Close as Won't Do");
            Eventually.is("0 of 1", () -> work.delivery(goal));
        }
    }

    @Nested
    class WhenAnActivityLeavesTheGoal {

        @Test
        void deletingItTakesItOut() {
            work.delete(first);
            Eventually.is("0 of 1", () -> work.delivery(goal));
        }

        @Test
        void removingTheEpicLinkTakesItOut() {
            work.setEpic(first, null);
            Eventually.is("0 of 1", () -> work.delivery(goal));
        }

        @Test
        void movingItToAnotherEpicMovesItsWeight() {
            String other = work.goal("Other");
            work.setEpic(first, other);
            Eventually.is("0 of 1", () -> work.delivery(goal));
            Eventually.is("0 of 1", () -> work.delivery(other));
        }
    }

    @Nested
    class WhenAGoalContributesToAnother {

        private String parent;

        @BeforeEach
        void aParent() {
            parent = work.goal("Parent");
            work.contribute(goal, parent);
            Eventually.is("0 of 2", () -> work.delivery(parent));
        }

        @Test
        void aTransitionBelowMovesTheParent() {
            work.finish(second);
            Eventually.is("1 of 2", () -> work.delivery(parent));
        }

        @Test
        void reParentingMovesTheSums() {
            String newParent = work.goal("New parent");
            work.stopContributing(goal, parent);
            work.contribute(goal, newParent);
            Eventually.is("0 of 2", () -> work.delivery(newParent));
            Eventually.is("0 of 0", () -> work.delivery(parent));
        }

        @Test
        void deletingTheGoalTakesItsWorkFromTheParent() {
            work.delete(goal);
            Eventually.is("0 of 0", () -> work.delivery(parent));
            Eventually.is("status 404", () -> work.delivery(goal));
        }
    }

    @Nested
    class WhenWorkHasSubTasksOrServesSeveralGoals {

        @Test
        void aSubTaskCountsForTheGoalOfItsParent() {
            String part = work.subTask("Part", first);
            Eventually.is("0 of 3", () -> work.delivery(goal));
            work.finish(part);
            Eventually.is("1 of 3", () -> work.delivery(goal));
        }

        @Test
        void aSubTaskFollowsItsParentToAnotherGoal() {
            work.subTask("Part", first);
            Eventually.is("0 of 3", () -> work.delivery(goal));
            String other = work.goal("Other");
            work.setEpic(first, other);
            Eventually.is("0 of 2", () -> work.delivery(other));
            Eventually.is("0 of 1", () -> work.delivery(goal));
        }

        @Test
        void anActivityOfTwoGoalsCountsHalfInEach() {
            String other = work.goal("Other");
            work.contribute(first, other);
            Eventually.is("0 of 1.5", () -> work.delivery(goal));
            Eventually.is("0 of 0.5", () -> work.delivery(other));
        }
    }
}

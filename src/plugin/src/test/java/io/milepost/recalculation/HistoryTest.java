package io.milepost.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.recalculation.Step.Fate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a found counterexample looks like to the person who must understand it. */
class HistoryTest {

    private static final Fate AT_ONCE = new Fate(1, 0, 0);

    @Nested
    class WhenItIsPrinted {

        @Test
        void tellsItsDeedsWithTheIssuesThatTheyMetAndTheFatesOfTheirEvents() {
            History history = new History(List.of(
                    new Step(Deed.CREATE_GOAL, 0, 0, new Fate(1, 0, 500)),
                    new Step(Deed.CREATE_ACTIVITY, 0, 0, AT_ONCE),
                    new Step(Deed.JOIN_EPIC, 3, 2, new Fate(2, 3, 0)),
                    new Step(Deed.CLOSE, 1, 0, new Fate(0, 0, 1))));

            assertThat(history.toString().lines())
                    .containsExactly(
                            "",
                            "  1. create #1, a goal: told at once; then a batch of 500",
                            "  2. create #2, an activity: told at once",
                            "  3. #2 joins the epic #1: told 2 times, 3 steps late",
                            "  4. #2 is closed as Won't Do: never told; then a batch of 1");
        }

        @Test
        void leavesOutWhatWasImpossible() {
            History history = new History(List.of(
                    new Step(Deed.DELETE, 0, 0, AT_ONCE),
                    new Step(Deed.CREATE_AGAIN, 0, 0, AT_ONCE),
                    new Step(Deed.CREATE_GOAL, 0, 0, AT_ONCE)));

            assertThat(history.toString().lines()).containsExactly("", "  3. create #1, a goal: told at once");
        }
    }
}

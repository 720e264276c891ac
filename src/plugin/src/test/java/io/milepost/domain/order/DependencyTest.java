package io.milepost.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Span;
import io.milepost.domain.order.Dependency.State;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DependencyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    private static Task task(long id, String start, String due, boolean done) {
        return new Task(
                id,
                new Span(
                        Optional.ofNullable(start).map(LocalDate::parse),
                        Optional.ofNullable(due).map(LocalDate::parse)),
                done);
    }

    private static Dependency dependency(String end, String start) {
        return new Dependency(task(1, null, end, false), task(2, start, null, false));
    }

    @Nested
    class WhenTheSuccessorBeginsAfterThePredecessorEnds {

        @Test
        void isKeptWithTheDaysBetweenAsSlack() {
            assertThat(dependency("2027-05-12", "2027-05-15").slack()).contains(3L);
            assertThat(dependency("2027-05-12", "2027-05-15").state(TODAY)).isEqualTo(State.KEPT);
        }

        @Test
        void isKeptOnTheSameDayToo() {
            assertThat(dependency("2027-05-12", "2027-05-12").slack()).contains(0L);
            assertThat(dependency("2027-05-12", "2027-05-12").state(TODAY)).isEqualTo(State.KEPT);
        }

        @Test
        void isLateOnceThePredecessorShouldHaveEnded() {
            assertThat(dependency("2027-05-10", "2027-05-15").state(TODAY)).isEqualTo(State.KEPT);
            assertThat(dependency("2027-05-09", "2027-05-15").state(TODAY)).isEqualTo(State.LATE);
        }
    }

    @Nested
    class WhenTheSuccessorBeginsEarlier {

        @Test
        void overlapsByTheDaysOfNegativeSlack() {
            assertThat(dependency("2027-05-12", "2027-05-10").slack()).contains(-2L);
            assertThat(dependency("2027-05-12", "2027-05-10").state(TODAY)).isEqualTo(State.OVERLAP);
            assertThat(dependency("2027-05-08", "2027-05-07").state(TODAY)).isEqualTo(State.OVERLAP);
        }

        @Test
        void isSettledWhereOneOfBothIsDone() {
            Task open = task(1, "2027-05-01", "2027-05-08", false);
            Task done = task(2, "2027-05-01", "2027-05-08", true);

            assertThat(new Dependency(open, done).state(TODAY)).isEqualTo(State.SETTLED);
            assertThat(new Dependency(done, open).state(TODAY)).isEqualTo(State.SETTLED);
        }
    }

    @Nested
    class WhenADayIsMissing {

        @Test
        void saysNothing() {
            assertThat(dependency("2027-05-12", null).slack()).isEmpty();
            assertThat(dependency("2027-05-12", null).state(TODAY)).isEqualTo(State.UNDATED);
            assertThat(dependency(null, "2027-05-12").state(TODAY)).isEqualTo(State.UNDATED);
        }

        @Test
        void isStillLateAfterTheEndOfThePredecessor() {
            assertThat(dependency("2027-05-09", null).state(TODAY)).isEqualTo(State.LATE);
        }
    }

    @Nested
    class WhenATaskHasDays {

        @Test
        void countsBothItsFirstAndItsLast() {
            assertThat(task(1, "2027-05-01", "2027-05-01", false).days()).isEqualTo(1);
            assertThat(task(1, "2027-05-01", "2027-05-07", false).days()).isEqualTo(7);
        }

        @Test
        void countsNoneWhereTheyAreUnknownOrTheWrongWayRound() {
            assertThat(task(1, null, "2027-05-01", false).days()).isZero();
            assertThat(task(1, "2027-05-07", "2027-05-01", false).days()).isZero();
        }
    }
}

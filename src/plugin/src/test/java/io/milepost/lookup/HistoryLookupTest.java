package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.StateChange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HistoryLookupTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Win customers", DONE, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(11, "MKT-11", "Letter", DONE)
            .goal(1, OptionalLong.empty())
            .contributes(11, 1);
    private GoalState last = GoalState.NONE;
    private long entries;

    /** The goal comes to have so many hundredths of its work done. */
    private void reaches(String at, long done) {
        reaches(Instant.parse(at), done);
    }

    private void reaches(Instant at, long done) {
        GoalState next = last.with(new Delivery(100_000_000, done * 1_000_000));
        Cause cause = Cause.ofIssue(CauseKind.TRANSITION, 11, Occasion.of(at, Optional.empty()));
        world.entry(new LedgerEntry(++entries, 1, new RuleStamp(at, 1), new StateChange(last, next), List.of(cause)));
        world.past().from(at.toString(), 1, next);
        last = next;
    }

    private GoalHistory history(String from, String to) {
        return world.histories().of(ANNA, "MKT-1", day(from), day(to));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    private static Optional<BigDecimal> delivered(GoalHistory history) {
        return history.points(state -> state.delivery().share());
    }

    @Nested
    class WhenDaysAreAskedFor {

        WhenDaysAreAskedFor() {
            reaches("2026-02-01T10:00:00Z", 10);
            reaches("2026-03-01T00:00:00Z", 30);
            reaches("2026-03-31T23:59:59.999Z", 20);
            reaches("2026-04-01T00:00:00Z", 70);
        }

        @Test
        void tellsWhatChangedFromTheBeginningOfTheFirstToTheEndOfTheLast() {
            GoalHistory march = history("2026-03-01", "2026-03-31");

            assertThat(march.points()).extracting(EntryView::id).containsExactly(2L, 3L);
            assertThat(march.start().delivery().share()).contains(Share.ofMillionths(100_000));
            assertThat(delivered(march)).contains(new BigDecimal("10.0000"));
        }

        @Test
        void addsUpFromRangeToRange() {
            BigDecimal whole = delivered(history("2026-02-02", "2026-11-21")).orElseThrow();

            BigDecimal parts = delivered(history("2026-02-02", "2026-02-28"))
                    .orElseThrow()
                    .add(delivered(history("2026-03-01", "2026-03-31")).orElseThrow())
                    .add(delivered(history("2026-04-01", "2026-11-21")).orElseThrow());

            assertThat(parts).isEqualByComparingTo(whole).isEqualByComparingTo("60");
        }

        @Test
        void addsUpFromChangeToChange() {
            GoalHistory history = history("2026-02-02", null);

            GoalState before = history.start();
            for (EntryView point : history.points()) {
                assertThat(point.change().before()).isEqualTo(before);
                before = point.change().after();
            }
        }

        @Test
        void tellsNoPointsWhereThereWasNoShareBefore() {
            GoalHistory history = history("2026-01-01", "2026-02-28");

            assertThat(history.start()).isEqualTo(GoalState.NONE);
            assertThat(delivered(history)).isEmpty();
        }

        @Test
        void standsStillWithoutAChange() {
            assertThat(delivered(history("2026-05-01", "2026-05-31"))).contains(new BigDecimal("0.0000"));
        }

        @Test
        void beginsWithTheGoalAndEndsToday() {
            assertThat(history(null, null).days())
                    .isEqualTo(new GoalHistory.Days(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-11-21")));
        }

        @Test
        void goesAYearBackForAGoalThatHasNotBegun() {
            world.issue(1, "MKT-1", "Win customers", DONE, Optional.empty(), "2026-12-01", "2027-01-01");

            assertThat(history(null, null).days().from()).isEqualTo(LocalDate.parse("2025-11-21"));
        }

        @Test
        void drawsThePaceOverTheSameDays() {
            assertThat(history("2026-03-01", "2026-03-31").pace())
                    .containsEntry(LocalDate.parse("2026-03-01"), Share.ofRatio(59, 365))
                    .containsEntry(LocalDate.parse("2026-03-31"), Share.ofRatio(89, 365))
                    .hasSize(2);
            assertThat(history("2025-12-01", "2026-03-31").pace().keySet())
                    .contains(LocalDate.parse("2026-01-01"))
                    .hasSize(3);
        }

        @Test
        void refusesDaysThatHaveNotCome() {
            assertThatThrownBy(() -> history(null, "2026-11-22")).isExactlyInstanceOf(FutureDayException.class);
            assertThatThrownBy(() -> history("2026-11-22", null)).isExactlyInstanceOf(FutureDayException.class);
        }

        @Test
        void saysNothingOfCausesThatTheReaderMayNotSee() {
            world.hide(11);

            assertThat(history("2026-03-01", "2026-03-31").points()).allSatisfy(point -> assertThat(point.causes())
                    .extracting(CauseView::hidden)
                    .containsOnly(true));
        }
    }

    @Nested
    class WhenThereAreTooManyChanges {

        @Test
        void keepsTheLastOneOfEachDay() {
            Instant at = Instant.parse("2026-06-01T00:00:00Z");
            for (int change = 0; change <= HistoryLookup.MOST_POINTS; change++) {
                reaches(at, change % 100);
                at = at.plus(Duration.ofHours(1));
            }

            GoalHistory history = history("2026-06-01", null);

            assertThat(history.thinned()).isTrue();
            assertThat(history.points()).hasSize(HistoryLookup.MOST_POINTS / 24 + 1);
            assertThat(history.points().get(0).id()).isEqualTo(24);
            assertThat(history.points()
                            .get(history.points().size() - 1)
                            .change()
                            .after())
                    .isEqualTo(last);
        }
    }

    @Nested
    class WhenTheGoalIsHidden {

        @Test
        void hasNoHistoryEither() {
            world.hide(1);

            assertThatThrownBy(() -> history(null, null)).isExactlyInstanceOf(UnknownGoalException.class);
        }
    }
}

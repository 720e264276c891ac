package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.lookup.EntryTime;
import io.milepost.lookup.PlanLedger.Recent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the ledger says, on every database, of how goals stood in the past. */
abstract class PastStatesBody extends OpenTables {

    private ActiveObjectsPastStates past;

    @BeforeEach
    void makeGoalWithHistory() {
        past = new ActiveObjectsPastStates(tables.ao());
        node.request(world.create(1, EPIC));
        node.request(world.create(2, STORY));
        node.request(world.link(2, 1, Path.EPIC));
        node.work();
        List.of(Progress.IN_PROGRESS, Progress.DONE).forEach(progress -> {
            node.request(world.transition(2, progress));
            node.work();
        });
    }

    private GoalState at(Instant moment) {
        return past.at(moment, List.of(1L)).get(1L).state();
    }

    private List<LedgerEntry> entries() {
        return ledger.page(1, 0, 100);
    }

    @Nested
    class WhenAMomentIsAskedFor {

        @Test
        void isWhereTheLastEntryBeforeItLedTo() {
            assertThat(entries()).hasSizeGreaterThanOrEqualTo(3);
            entries().forEach(entry -> {
                assertThat(at(entry.stamp().at())).isEqualTo(entry.change().after());
                assertThat(past.at(entry.stamp().at(), List.of(1L)).get(1L).since())
                        .isEqualTo(entry.stamp().at());
            });
        }

        @Test
        void isTheStoredStateAtTheEnd() {
            Goal stored =
                    new ActiveObjectsGoalRecords(tables.ao()).byIds(List.of(1L)).get(1L);

            assertThat(at(Instant.parse("2100-01-01T00:00:00Z"))).isEqualTo(stored.state());
        }

        @Test
        void isNothingBeforeTheFirstEntry() {
            LedgerEntry first = entries().get(entries().size() - 1);

            assertThat(past.at(first.stamp().at().minusMillis(1), List.of(1L))).isEmpty();
        }

        @Test
        void isNothingOfWhatIsNoGoal() {
            assertThat(past.at(Instant.parse("2100-01-01T00:00:00Z"), List.of(2L, 99L)))
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheGoalHasBeenDeleted {

        @Test
        void isNothingAfterwardsAndStillThereBefore() {
            Instant before = entries().get(0).stamp().at();
            node.request(world.delete(1));
            node.work();

            assertThat(past.at(Instant.parse("2100-01-01T00:00:00Z"), List.of(1L)))
                    .isEmpty();
            assertThat(past.at(before, List.of(1L))).containsKey(1L);
        }
    }

    @Nested
    class WhenTheEntriesOfATimeAreAskedFor {

        @Test
        void areThoseOfTheGoalTheOldestFirst() {
            List<LedgerEntry> newestFirst = entries();
            LedgerEntry newest = newestFirst.get(0);
            LedgerEntry second = newestFirst.get(1);

            assertThat(ledger.times(1, second.stamp().at(), newest.stamp().at()))
                    .containsExactly(
                            new EntryTime(second.id(), second.stamp().at()),
                            new EntryTime(newest.id(), newest.stamp().at()));
            assertThat(ledger.entries(1, List.of(newest.id(), second.id()))).containsExactly(second, newest);
            assertThat(ledger.entries(99, List.of(newest.id()))).isEmpty();
        }

        @Test
        void areReadInFourStatements() {
            List<Long> ids = entries().stream().map(LedgerEntry::id).toList();

            assertThat(tables.statements().during(() -> ledger.entries(1, ids))).isLessThanOrEqualTo(4);
        }
    }

    @Nested
    class WhenTheLedgerOfManyGoalsIsAskedFor {

        private final List<Long> goals = LongStream.rangeClosed(1, 100).boxed().toList();
        private ActiveObjectsPlanLedger ofPlan;

        @BeforeEach
        void makeLedger() {
            ofPlan = new ActiveObjectsPlanLedger(tables.ao());
        }

        @Test
        void tellsTheLastEntriesOfEachAndHowManyThereAre() {
            List<LedgerEntry> all = entries();

            assertThat(ofPlan.after(Instant.EPOCH, goals, 2))
                    .isEqualTo(Map.of(1L, new Recent(all.size(), all.subList(0, 2))));
        }

        @Test
        void tellsNothingOfWhatWasWrittenUntilThen() {
            List<LedgerEntry> all = entries();

            assertThat(ofPlan.after(all.get(1).stamp().at(), goals, 5))
                    .isEqualTo(Map.of(1L, new Recent(1, all.subList(0, 1))));
            assertThat(ofPlan.after(all.get(0).stamp().at(), goals, 5)).isEmpty();
        }

        @Test
        void countsEntriesByQuartersOfAnHour() {
            Map<Instant, Integer> counts = ofPlan.byQuarterHour(goals);

            assertThat(counts.values().stream().mapToInt(count -> count).sum())
                    .isEqualTo(entries().size());
            assertThat(counts.keySet()).allMatch(quarter -> quarter.getEpochSecond() % 900 == 0);
            assertThat(counts.keySet()).allMatch(quarter -> entries().stream()
                    .map(entry -> entry.stamp().at())
                    .anyMatch(at -> !at.isBefore(quarter) && at.isBefore(quarter.plusSeconds(900))));
            assertThat(ofPlan.byQuarterHour(List.of(2L))).isEmpty();
        }

        @Test
        void takesAsManyStatementsForOneAsForMany() {
            int many = tables.statements().during(() -> ofPlan.after(Instant.EPOCH, goals, 3));

            assertThat(tables.statements().during(() -> ofPlan.after(Instant.EPOCH, List.of(1L), 3)))
                    .isEqualTo(many);
            assertThat(tables.statements().during(() -> ofPlan.byQuarterHour(goals)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @Nested
    class WhenManyGoalsAreAskedFor {

        @Test
        void takesOneStatementAFewHundredGoals() {
            List<Long> many = LongStream.rangeClosed(1, 500).boxed().toList();

            assertThat(tables.statements().during(() -> past.at(Instant.EPOCH, many)))
                    .isLessThanOrEqualTo(2);
        }
    }
}

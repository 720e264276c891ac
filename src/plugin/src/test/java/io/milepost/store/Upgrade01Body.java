package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.FullRun;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.recalculation.IssueWorld;
import io.milepost.recalculation.TestNode;
import io.milepost.store.EarlierTables.ContributionOf01;
import io.milepost.store.EarlierTables.GoalOf01;
import io.milepost.store.EarlierTables.LedgerCauseOf01;
import io.milepost.store.EarlierTables.LedgerEntryOf01;
import io.milepost.store.upgrade.Upgrade01StoreWholeStates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.java.ao.DBParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of the rows that version 0.1 has left. */
abstract class Upgrade01Body extends FreshTables {

    private static final Instant AT = Instant.parse("2027-01-01T09:00:00.123Z");
    private static final Delivery HALF = new Delivery(1_000_000, 500_000);

    private ActiveObjectsGoalStore store;

    @Override
    TestTables open() {
        return openEarlier(EarlierTables.OF_0_1);
    }

    @BeforeEach
    void upgradeTablesWithRows() {
        fill(tables.ao());
        new Upgrade01StoreWholeStates().upgrade(ModelVersion.valueOf("0"), tables.ao());
        tables.migrate();
        store = new ActiveObjectsGoalStore(tables.ao());
    }

    /** A goal under another one, with an activity in progress. */
    private static void fill(ActiveObjects ao) {
        goal(ao, 1, null, Delivery.NONE);
        goal(ao, 2, 1L, HALF);
        ao.create(ParentLinkRow.class, number("LINK_ID", 10_000), number("GOAL_ID", 2), number("PARENT_ID", 1));
        ao.create(
                ContributionOf01.class,
                number("ACTIVITY_ID", 3),
                number("GOAL_ID", 2),
                new DBParam("PATH", "epic"),
                number("SHARE_MILLIONTHS", 1_000_000),
                number("WEIGHT", HALF.weight()),
                number("DONE", HALF.done()));
        BatchRow batch = ao.create(
                BatchRow.class, number("APPLIED_MILLIS", AT.toEpochMilli()), number("RULE_VERSION", RULES.version()));
        ao.create(
                LedgerEntryOf01.class,
                number("GOAL_ID", 2),
                number("BATCH_ID", batch.getId()),
                number("WEIGHT_BEFORE", 0),
                number("DONE_BEFORE", 0),
                number("WEIGHT_AFTER", HALF.weight()),
                number("DONE_AFTER", HALF.done()));
        ao.create(
                LedgerCauseOf01.class,
                number("GOAL_ID", 2),
                number("BATCH_ID", batch.getId()),
                new DBParam("KIND", "transition"),
                number("ISSUE_ID", 3),
                number("HAPPENED_MILLIS", AT.toEpochMilli()),
                new DBParam("OLD_TEXT", "To Do"),
                new DBParam("NEW_TEXT", "In Progress"));
        new ActiveObjectsRunLog(ao).record(new FullRun(new RuleStamp(AT, RULES.version()), 3, 0, 5));
        new ActiveObjectsSettingRecords(ao).write(Map.of("rules.goal-types", EPIC));
    }

    private static void goal(ActiveObjects ao, long id, Long parent, Delivery own) {
        ao.create(
                GoalOf01.class,
                number("GOAL_ID", id),
                number("PROJECT_ID", 1),
                new DBParam("PARENT_ID", parent),
                number("OWN_WEIGHT", own.weight()),
                number("OWN_DONE", own.done()),
                number("TOTAL_WEIGHT", HALF.weight()),
                number("TOTAL_DONE", HALF.done()),
                number("CALCULATED_MILLIS", AT.toEpochMilli()));
    }

    private static DBParam number(String column, long value) {
        return new DBParam(column, value);
    }

    @Nested
    class WhenTheTablesHaveBeenUpgraded {

        @Test
        void stillHoldGoalsContributionsAndLedger() {
            assertThat(store.goals(Set.of(2L)).get(2L))
                    .isEqualTo(new Goal(2, 1, HALF, GoalState.of(OptionalLong.of(1), HALF), AT));
            assertThat(store.contributionsBy(Set.of(3L)))
                    .containsExactly(new Contribution(3, 2, Path.EPIC, Share.WHOLE, HALF));
            assertThat(new ActiveObjectsLedgerRecords(tables.ao()).page(2, 0, 5))
                    .extracting(LedgerEntry::change)
                    .extracting(change -> change.after())
                    .containsExactly(GoalState.of(OptionalLong.empty(), HALF));
        }

        @Test
        void stillTellTheCausesOfWhichNoPlanTells() {
            Cause cause = new Cause(
                    CauseKind.TRANSITION,
                    OptionalLong.of(3),
                    Occasion.of(AT, Optional.empty()),
                    Optional.of("To Do"),
                    Optional.of("In Progress"));

            assertThat(new ActiveObjectsLedgerRecords(tables.ao())
                            .page(2, 0, 5)
                            .get(0)
                            .causes())
                    .containsExactly(cause);
        }

        @Test
        void forgetTheLastFullRecalculationAndNothingElse() {
            assertThat(new ActiveObjectsRunLog(tables.ao()).lastFullRun()).isEmpty();
            assertThat(new ActiveObjectsSettingRecords(tables.ao()).read("rules."))
                    .containsEntry("rules.goal-types", EPIC);
        }
    }

    @Nested
    class WhenEverythingIsRecalculatedThen {

        private final Span year =
                new Span(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2027, 12, 31)));

        @Test
        void hasWholeStatesAndSaysThatTheRulesDidIt() {
            IssueWorld world = new IssueWorld();
            world.create(1, EPIC);
            world.create(2, EPIC);
            world.create(3, STORY);
            world.link(2, 1, Path.LINK);
            world.link(3, 2, Path.EPIC);
            world.transition(3, Progress.IN_PROGRESS);
            world.plan(2, year);
            TestNode node = new TestNode(world, store, RULES);

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);

            GoalState state = store.goals(Set.of(2L)).get(2L).state();
            assertThat(state.delivery()).isEqualTo(HALF);
            assertThat(state.place().span()).isEqualTo(year);
            assertThat(state.judged().health()).isEqualTo(Health.ON_TRACK);
            List<LedgerEntry> entries = new ActiveObjectsLedgerRecords(tables.ao()).page(2, 0, 5);
            assertThat(entries).hasSize(2);
            assertThat(entries.get(0).causes()).extracting(Cause::kind).containsExactly(CauseKind.RULES);
            assertThat(entries.get(0).movement().before()).isEqualTo(HALF);
        }
    }
}
